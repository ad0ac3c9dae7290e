/** Made by bench/train/hrdsattack.ts from the training rows of HRDsAttack (MIT); do not edit. */
export const HRDSATTACK = `[country] 0.255
agents	0.007
dateline	1.113
first	0.671
hasTown	0.58
hintShare	0.098
hints	0.556
isLocated	0.361
iso3:AFG	0.073
iso3:AGO	-0.004
iso3:ALB	-0.013
iso3:AND	0.713
iso3:ARE	-0.182
iso3:ARG	-0.01
iso3:ARM	-0.037
iso3:AUS	-0.117
iso3:AZE	-0.034
iso3:BDI	-0.993
iso3:BEL	0.77
iso3:BEN	-0.193
iso3:BFA	-0.002
iso3:BGD	-0.622
iso3:BHR	0.05
iso3:BLR	1.156
iso3:BOL	-0.134
iso3:BRA	-0.077
iso3:BRN	-0.001
iso3:CAN	-1.175
iso3:CHE	-0.254
iso3:CHL	-0.003
iso3:CHN	0.166
iso3:CMR	-0.205
iso3:COD	0.239
iso3:COG	-0.026
iso3:COL	-0.052
iso3:CPV	-0.093
iso3:CUB	-0.408
iso3:CXR	-0.023
iso3:CYP	-0.024
iso3:CZE	-0.003
iso3:DDR	-0.001
iso3:DEU	-0.61
iso3:DNK	-0.409
iso3:DZA	0.212
iso3:ECU	-0.025
iso3:EGY	-0.58
iso3:ERI	-0.006
iso3:ESP	-0.17
iso3:ETH	-0.253
iso3:FRA	-0.647
iso3:FRO	-0.013
iso3:GBR	-0.083
iso3:GEO	-0.06
iso3:GHA	-0.076
iso3:GMB	0.111
iso3:GNQ	-0.058
iso3:GRC	0.124
iso3:GTM	-0.057
iso3:GUM	-0.014
iso3:HND	-0.035
iso3:HTI	0.51
iso3:HUN	-0.125
iso3:IDN	0.18
iso3:IND	0.117
iso3:IRL	-0.028
iso3:IRN	-0.703
iso3:IRQ	0.122
iso3:ISR	0.561
iso3:ITA	-0.286
iso3:JAM	-0.017
iso3:JEY	-0.014
iso3:JOR	-0.004
iso3:JPN	-0.529
iso3:KAZ	-0.005
iso3:KEN	-0.074
iso3:KHM	-0.187
iso3:KOR	0.133
iso3:KWT	0.007
iso3:LAO	-0.001
iso3:LBN	0.077
iso3:LBR	0.85
iso3:LBY	0.727
iso3:LKA	-1.043
iso3:LTU	-0.026
iso3:LVA	-0.002
iso3:MAC	-0.001
iso3:MAR	0.029
iso3:MDA	-0.016
iso3:MEX	0.623
iso3:MLI	-0.055
iso3:MLT	0.79
iso3:MMR	0.334
iso3:MNG	-0.322
iso3:MOZ	0.116
iso3:MUS	0.21
iso3:MWI	-0.007
iso3:MYS	0.864
iso3:NAM	0.302
iso3:NER	-0.276
iso3:NGA	-0.414
iso3:NIC	0.419
iso3:NLD	-0.136
iso3:NOR	-0.023
iso3:NPL	-0.017
iso3:NZL	0.181
iso3:OMN	-0.042
iso3:PAK	0.001
iso3:PER	-0.048
iso3:PHL	-0.017
iso3:PNG	-0.074
iso3:POL	-0.062
iso3:PRI	-0.013
iso3:PRK	-0.025
iso3:PRT	0.43
iso3:PRY	-0.001
iso3:PSE	-0.721
iso3:QAT	0.704
iso3:RUS	-0.114
iso3:RWA	-0.01
iso3:SAU	-0.153
iso3:SDN	-0.001
iso3:SEN	-0.016
iso3:SGP	-0.021
iso3:SLB	-0.006
iso3:SLV	-0.054
iso3:SOM	1.046
iso3:SSD	-0.001
iso3:SUN	-0.014
iso3:SWE	0.103
iso3:SWZ	0.321
iso3:SYR	1.779
iso3:TCD	-0.018
iso3:TGO	-0.015
iso3:THA	0.053
iso3:TUN	0.039
iso3:TUR	1.012
iso3:TWN	-0.036
iso3:UGA	0.129
iso3:UKR	0.266
iso3:USA	-0.564
iso3:UZB	-0.869
iso3:VAT	-0.001
iso3:VEN	-0.69
iso3:VNM	-0.87
iso3:YEM	0.386
iso3:YUG	-0.001
iso3:ZAF	-0.478
iso3:ZWE	-0.174
lead	0.692
leadLocated	-0.056
located	1.077
log	0.541
noName	-0.246
null	0.19
null:actShare	0.09
null:actTitle	-0.157
null:countries	0.112
null:dates	0.226
null:few	-0.152
null:long	0.482
null:many	0.876
null:noDay	0.613
null:noTownLead	0.484
null:noYear	0.642
null:notThisYear	-0.37
null:speaker	-0.604
null:spread	-0.171
null:undatedLead	-0.584
null:violentLead	-0.976
null:violentShare	0.294
null:violentTitle	-0.382
once	-0.714
roles	-0.717
share	0.189
title	-0.22
titleLocated	0.38
top	-0.618
towns	-0.507
violent	1.046
[year] 0.525
actor	0.072
acts	0.263
bare	-0.1
bracket	-0.028
close	0.165
coming	-0.2
counted	0.031
court	-0.139
dateline	0.038
deed:abduct	0.08
deed:arrest	0.008
deed:court	-0.156
deed:hurt	0.06
deed:kill	0.167
deedAfter	0.107
deedBefore	0.456
early	0.145
few	0.129
first	0.302
firstVictim	0.301
freed	-0.114
late	-0.213
law	-0.149
lead	-0.162
life	-0.054
likeTitle	-0.095
mainDeed	0.102
named	0.089
nearTitle	0.028
noVictims	-0.099
null	0.008
null:actShare	-0.004
null:actTitle	-0.123
null:countries	0.085
null:dates	-0.009
null:dayWritten	-0.033
null:deedDate	0.08
null:earlyDay	-0.171
null:earlyWeekday	-0.022
null:keys	0.245
null:long	0.082
null:many	0.129
null:noDay	-0.054
null:noTownLead	0.099
null:noYear	0.145
null:none	-0.034
null:notThisYear	0.056
null:speaker	0.034
null:undatedLead	0.084
null:victims	0.055
null:violentLead	-0.068
null:violentShare	-0.064
null:violentTitle	-0.11
null:yearWritten	-0.116
oldest	0.115
only	0.032
open	0.161
passive	0.248
photo	-0.011
planned	-0.042
pluperfect	0.021
precision:day	0.129
precision:month	0.077
precision:range	-0.064
precision:week	0.029
precision:year	-0.059
present	-0.104
published	0.092
publishedNamed	0.005
publishedShare	0.025
quoted	0.141
relative	-0.314
said	-0.111
share	0.08
shareDeed	0.029
since	0.152
sums	-0.028
target	0.402
title	0.021
titleDeed	0.168
told	0.302
victim	0.365
vote	-0.028
war	0.108
weekday	-0.012
withDay	0.142
withYear	0.394
within	0.089
years:-1	-0.012
years:0	-0.21
years:1	-0.072
years:2	0.042
years:3	0.116
years:4	0.113
years:old	-0.04
[month] 0.39
actor	0.205
acts	0.293
bracket	-0.017
close	0.14
coming	-0.132
counted	-0.008
court	-0.252
dateline	0.032
deed:abduct	-0.073
deed:arrest	-0.032
deed:court	-0.251
deed:hurt	0.18
deed:kill	0.092
deedAfter	0.042
deedBefore	0.296
early	0.131
few	0.142
first	0.069
firstVictim	0.362
late	-0.278
law	0.058
lead	0.05
life	0.16
likeTitle	-0.022
mainDeed	0.05
months:-1	-0.053
months:-2	-0.048
months:0	-0.231
months:1	0.113
months:13	0.141
months:2	-0.122
months:3	-0.028
months:4	0.031
named	-0.117
nearTitle	0.028
noVictims	-0.38
null	0.198
null:actShare	0.063
null:actTitle	-0.057
null:countries	0.291
null:dates	-0.041
null:dayWritten	-0.003
null:deedDate	0.091
null:earlyDay	-0.272
null:earlyWeekday	-0.097
null:keys	0.329
null:long	0.357
null:many	0.142
null:noDay	0.108
null:noTownLead	0.018
null:noYear	-0.268
null:none	0.094
null:notThisYear	0.146
null:speaker	0.001
null:undatedLead	-0.073
null:victims	0.069
null:violentLead	-0.024
null:violentShare	0.017
null:violentTitle	0.044
null:yearWritten	0.264
oldest	0.247
only	-0.082
open	-0.09
passive	0.098
photo	-0.019
planned	-0.048
pluperfect	-0.08
precision:day	0.222
precision:month	0.097
precision:range	-0.319
precision:week	-0.107
present	-0.322
published	0.053
publishedNamed	-0.049
publishedShare	-0.062
quoted	-0.032
relative	-0.323
said	-0.018
share	-0.065
shareDeed	0.099
since	-0.059
sums	-0.074
target	0.281
title	-0.007
titleDeed	0.09
told	0.167
victim	0.263
vote	-0.034
war	0.035
weekday	-0.213
withDay	0.413
withYear	0.182
within	0.24
years:-1	-0.021
years:0	-0.375
years:1	0.092
years:2	0.153
years:3	0.055
years:4	-0.1
years:old	-0.12
[date] 0.155
actor	0.122
acts	0.423
bracket	-0.1
close	0.248
coming	-0.441
counted	0.089
court	-0.358
dateline	0.245
days:-1	-0.039
days:-10	-0.018
days:-12	-0.028
days:-13	-0.009
days:-14	-0.016
days:-15	-0.009
days:-16	0.153
days:-17	-0.002
days:-2	-0.037
days:-20	-0.006
days:-23	-0.01
days:-29	-0.006
days:-3	-0.024
days:-31	-0.001
days:-34	-0.002
days:-37	-0.01
days:-4	-0.031
days:-46	-0.01
days:-47	-0.012
days:-49	-0.001
days:-5	-0.017
days:-50	-0.054
days:-52	-0.003
days:-57	-0.054
days:-6	-0.007
days:-7	-0.012
days:-8	-0.017
days:-9	-0.016
days:0	-0.115
days:1	-0.362
days:2	0.517
days:3	-0.082
days:32	-0.013
days:4	-0.203
days:5	-0.125
days:6	-0.019
days:7	0.095
days:8	0.199
deed:abduct	0.131
deed:arrest	0.08
deed:court	-0.384
deed:hurt	0.316
deed:kill	-0.108
deedAfter	-0.232
deedBefore	0.286
early	0.252
few	0.167
first	0.07
firstVictim	0.533
freed	-0.065
late	-0.666
law	-0.211
lead	0.159
life	0.177
likeTitle	0.017
mainDeed	0.044
months:-1	-0.114
months:-2	-0.134
months:0	-0.053
months:1	-0.159
months:13	0.244
months:2	-0.095
months:3	-0.214
months:4	0.077
named	-0.04
nearTitle	0.226
noVictims	-0.449
null	0.32
null:actShare	0.415
null:actTitle	-0.047
null:countries	0.656
null:dates	0.188
null:dayWritten	-0.218
null:deedDate	-0.285
null:earlyDay	-0.212
null:earlyWeekday	-0.07
null:keys	0.276
null:long	0.481
null:many	0.167
null:noDay	0.067
null:noTownLead	-0.087
null:noYear	-0.431
null:notThisYear	0.268
null:speaker	-0.043
null:undatedLead	0.132
null:victims	0.613
null:violentLead	0.065
null:violentShare	0.203
null:violentTitle	0.017
null:yearWritten	0.28
oldest	0.223
only	0.055
open	-0.152
passive	-0.121
photo	-0.244
planned	-0.184
pluperfect	-0.396
precision:day	0.105
precision:range	-0.579
present	-0.661
published	0.103
quoted	0.006
relative	-0.409
said	0.041
share	-0.258
shareDeed	0.186
since	-0.145
sums	0.042
target	0.358
title	0.007
titleDeed	0.121
told	0.078
victim	0.171
vote	-0.152
war	0.058
weekday	-1.028
withDay	1.119
withYear	-0.122
within	-0.061
years:-1	-0.062
years:0	-0.528
years:1	-0.086
years:2	0.218
years:3	0.053
years:4	0.087
years:old	-0.02
[mention] 0.5
act:ATT	-0.008
act:CHD	0.01
act:CIV	0.033
act:DEN	0.014
act:DET	0.295
act:DIS	0.012
act:DSP	-0.029
act:INC	-0.004
act:KIL	0.227
act:OBJ	0.072
act:PER	0.017
act:SEX	0.039
act:SLV	0.03
act:TOR	0.04
bias	0.171
by:de_facto_authority	0.009
by:foreign_state	0.005
by:nobody	-0.129
by:non_state_armed	0.039
by:other_state	-0.017
by:private	0.11
by:state_allied	0.029
by:state_security	0.133
byAny:de_facto_authority	0.017
byAny:foreign_state	0.021
byAny:non_state_armed	0.042
byAny:other_state	0.053
byAny:private	0.153
byAny:state_allied	0.034
byAny:state_security	0.146
has:army	0.214
has:assault	-0.082
has:beat	-0.158
has:censor	0.031
has:company	-0.055
has:court	-0.116
has:death	-0.188
has:detain	0.112
has:discriminate	0.165
has:foreign	0.198
has:gang	-0.09
has:gunmen	0.041
has:hostage	0.113
has:kidnap	-0.012
has:kill	-0.233
has:labour	-0.023
has:police	0.025
has:political	0.107
has:private	-0.05
has:sexual	-0.084
has:state	0.051
has:terror	0.25
has:threat	0.141
has:torture	-0.005
has:vanish	0.003
lead:army	0.185
lead:assault	0.211
lead:beat	-0.058
lead:censor	0.016
lead:company	0.076
lead:court	0.02
lead:death	0.079
lead:detain	0.31
lead:discriminate	0.118
lead:foreign	-0.061
lead:gang	0.036
lead:gunmen	0.094
lead:hostage	-0.01
lead:kidnap	0.091
lead:kill	0.23
lead:labour	0.041
lead:police	0.066
lead:political	0.289
lead:private	0.274
lead:sexual	0.043
lead:state	0.177
lead:terror	0.025
lead:threat	0.107
lead:torture	0.078
lead:vanish	0.058
main:army	0.038
main:assault	0.188
main:company	0.105
main:court	0.142
main:death	0.056
main:detain	-0.024
main:hostage	0.023
main:kidnap	0.071
main:kill	-0.098
main:labour	-0.25
main:police	-0.071
main:political	0.054
main:private	0.017
main:sexual	0.014
main:state	-0.099
main:terror	-0.046
main:threat	0.007
main:torture	0.035
main:vanish	0.013
often:army	0.151
often:assault	0.125
often:beat	-0.023
often:company	-0.141
often:court	0.176
often:detain	0.106
often:discriminate	0.089
often:foreign	-0.195
often:gang	-0.001
often:gunmen	-0.049
often:hostage	0.061
often:kidnap	-0.021
often:kill	0.127
often:labour	0.09
often:police	0.04
often:political	0.102
often:private	0.137
often:sexual	0.089
often:state	0.142
often:terror	0.135
often:threat	-0.051
often:torture	0.055
often:vanish	-0.046
rate:army	0.244
rate:assault	-0.057
rate:beat	-0.126
rate:censor	0.011
rate:company	0.101
rate:court	0.226
rate:death	-0.107
rate:detain	0.152
rate:discriminate	0.09
rate:foreign	-0.103
rate:gang	0.096
rate:gunmen	-0.007
rate:hostage	0.233
rate:kidnap	-0.013
rate:kill	0.023
rate:labour	-0.053
rate:police	0.025
rate:political	0.284
rate:private	0.238
rate:sexual	0.076
rate:state	0.181
rate:terror	0.19
rate:threat	0.131
rate:torture	0.152
rate:vanish	0.078
title:army	0.025
title:assault	-0.167
title:beat	-0.072
title:censor	0.04
title:company	0.099
title:court	0.126
title:death	0.133
title:detain	0.104
title:discriminate	0.044
title:foreign	-0.073
title:gang	0.046
title:gunmen	-0.05
title:hostage	0.145
title:kidnap	-0.036
title:kill	0.136
title:labour	-0.002
title:police	0.043
title:political	0.098
title:private	0.09
title:sexual	0.029
title:state	-0.082
title:terror	-0.029
title:threat	0.047
title:torture	0.018
title:vanish	0.006
[perpetrator] 0
insufficient info|act:ATT	-0.07
insufficient info|act:CHD	-0.006
insufficient info|act:CIV	-0.049
insufficient info|act:DEN	-0.012
insufficient info|act:DET	0.067
insufficient info|act:DIS	-0.053
insufficient info|act:DSP	0.026
insufficient info|act:INC	-0.018
insufficient info|act:KIL	-0.064
insufficient info|act:OBJ	-0.038
insufficient info|act:SEX	0.103
insufficient info|act:SLV	-0.032
insufficient info|act:TOR	0.151
insufficient info|bias	-0.099
insufficient info|by:de_facto_authority	-0.015
insufficient info|by:foreign_state	-0.001
insufficient info|by:nobody	0.034
insufficient info|by:non_state_armed	-0.128
insufficient info|by:other_state	-0.049
insufficient info|by:private	0.09
insufficient info|by:state_allied	-0.014
insufficient info|by:state_security	-0.035
insufficient info|byAny:de_facto_authority	-0.029
insufficient info|byAny:foreign_state	-0.005
insufficient info|byAny:non_state_armed	-0.153
insufficient info|byAny:other_state	-0.109
insufficient info|byAny:private	0.083
insufficient info|byAny:state_allied	-0.018
insufficient info|byAny:state_security	-0.103
insufficient info|has:army	0.209
insufficient info|has:assault	0.151
insufficient info|has:beat	-0.105
insufficient info|has:censor	-0.244
insufficient info|has:company	-0.049
insufficient info|has:court	-0.214
insufficient info|has:death	-0.122
insufficient info|has:detain	-0.029
insufficient info|has:discriminate	0.028
insufficient info|has:foreign	0.244
insufficient info|has:gang	-0.123
insufficient info|has:gunmen	0.088
insufficient info|has:hostage	-0.053
insufficient info|has:kidnap	-0.061
insufficient info|has:kill	-0.171
insufficient info|has:labour	0.211
insufficient info|has:police	0.051
insufficient info|has:political	-0.116
insufficient info|has:private	-0.081
insufficient info|has:sexual	0.274
insufficient info|has:state	-0.185
insufficient info|has:terror	0.016
insufficient info|has:threat	0.109
insufficient info|has:torture	0.164
insufficient info|has:vanish	0.036
insufficient info|lead:army	-0.038
insufficient info|lead:assault	-0.017
insufficient info|lead:beat	0.119
insufficient info|lead:censor	-0.117
insufficient info|lead:company	0.134
insufficient info|lead:court	-0.07
insufficient info|lead:death	0.138
insufficient info|lead:detain	-0.023
insufficient info|lead:discriminate	0.073
insufficient info|lead:foreign	0.492
insufficient info|lead:gang	-0.087
insufficient info|lead:gunmen	0.282
insufficient info|lead:hostage	-0.117
insufficient info|lead:kidnap	-0.136
insufficient info|lead:kill	-0.025
insufficient info|lead:labour	0.066
insufficient info|lead:police	-0.226
insufficient info|lead:political	-0.219
insufficient info|lead:private	0.18
insufficient info|lead:sexual	-0.078
insufficient info|lead:state	-0.288
insufficient info|lead:terror	-0.107
insufficient info|lead:threat	0.03
insufficient info|lead:torture	-0.116
insufficient info|lead:vanish	0.108
insufficient info|main:army	-0.028
insufficient info|main:assault	-0.125
insufficient info|main:company	-0.021
insufficient info|main:court	0.01
insufficient info|main:death	-0.031
insufficient info|main:detain	-0.248
insufficient info|main:hostage	-0.019
insufficient info|main:kidnap	0.143
insufficient info|main:kill	-0.032
insufficient info|main:labour	0.055
insufficient info|main:police	-0.099
insufficient info|main:political	-0.038
insufficient info|main:private	0.14
insufficient info|main:sexual	-0.013
insufficient info|main:state	0.299
insufficient info|main:terror	-0.074
insufficient info|main:threat	-0.017
insufficient info|main:torture	-0.009
insufficient info|main:vanish	-0.027
insufficient info|often:army	0.129
insufficient info|often:assault	-0.102
insufficient info|often:beat	-0.066
insufficient info|often:censor	-0.092
insufficient info|often:company	-0.135
insufficient info|often:court	0.064
insufficient info|often:death	-0.209
insufficient info|often:detain	0.077
insufficient info|often:discriminate	0.257
insufficient info|often:foreign	0.123
insufficient info|often:gang	-0.067
insufficient info|often:gunmen	0.242
insufficient info|often:hostage	0.086
insufficient info|often:kidnap	-0.014
insufficient info|often:kill	-0.071
insufficient info|often:labour	-0.033
insufficient info|often:police	-0.001
insufficient info|often:political	-0.012
insufficient info|often:private	0.111
insufficient info|often:sexual	-0.074
insufficient info|often:state	-0.071
insufficient info|often:terror	-0.194
insufficient info|often:threat	0.047
insufficient info|often:torture	-0.007
insufficient info|often:vanish	-0.079
insufficient info|rate:army	-0.033
insufficient info|rate:assault	0.135
insufficient info|rate:beat	0.068
insufficient info|rate:censor	-0.156
insufficient info|rate:company	0.031
insufficient info|rate:court	-0.13
insufficient info|rate:death	-0.227
insufficient info|rate:detain	0.032
insufficient info|rate:discriminate	0.323
insufficient info|rate:foreign	0.153
insufficient info|rate:gang	-0.027
insufficient info|rate:gunmen	0.212
insufficient info|rate:hostage	0.124
insufficient info|rate:kidnap	0.031
insufficient info|rate:kill	-0.167
insufficient info|rate:labour	0.01
insufficient info|rate:police	-0.07
insufficient info|rate:political	-0.014
insufficient info|rate:private	0.357
insufficient info|rate:sexual	-0.026
insufficient info|rate:state	0.17
insufficient info|rate:terror	-0.222
insufficient info|rate:threat	0.069
insufficient info|rate:torture	-0.044
insufficient info|rate:vanish	-0.03
insufficient info|title:army	-0.025
insufficient info|title:assault	-0.027
insufficient info|title:beat	-0.006
insufficient info|title:censor	-0.012
insufficient info|title:company	-0.026
insufficient info|title:court	0.003
insufficient info|title:death	0.105
insufficient info|title:detain	0.048
insufficient info|title:discriminate	-0.013
insufficient info|title:foreign	-0.011
insufficient info|title:gang	-0.025
insufficient info|title:gunmen	0.068
insufficient info|title:hostage	-0.061
insufficient info|title:kidnap	0.045
insufficient info|title:kill	-0.047
insufficient info|title:labour	-0.077
insufficient info|title:police	-0.119
insufficient info|title:political	0.028
insufficient info|title:private	0.014
insufficient info|title:sexual	-0.025
insufficient info|title:state	-0.134
insufficient info|title:terror	-0.099
insufficient info|title:threat	-0.032
insufficient info|title:torture	-0.083
insufficient info|title:vanish	0.155
other actors with permissions|act:ATT	-0.064
other actors with permissions|act:CHD	-0.033
other actors with permissions|act:CIV	-0.019
other actors with permissions|act:DEN	0.039
other actors with permissions|act:DET	-0.061
other actors with permissions|act:DIS	0.155
other actors with permissions|act:DSP	-0.037
other actors with permissions|act:INC	-0.026
other actors with permissions|act:KIL	0.204
other actors with permissions|act:OBJ	-0.078
other actors with permissions|act:PER	-0.092
other actors with permissions|act:SEX	-0.034
other actors with permissions|act:SLV	-0.093
other actors with permissions|act:TOR	0.276
other actors with permissions|bias	-0.302
other actors with permissions|by:de_facto_authority	-0.038
other actors with permissions|by:foreign_state	0.018
other actors with permissions|by:nobody	-0.247
other actors with permissions|by:non_state_armed	0.06
other actors with permissions|by:other_state	-0.06
other actors with permissions|by:private	0.021
other actors with permissions|by:state_allied	0.067
other actors with permissions|by:state_security	-0.167
other actors with permissions|byAny:de_facto_authority	-0.059
other actors with permissions|byAny:foreign_state	0.077
other actors with permissions|byAny:non_state_armed	0.04
other actors with permissions|byAny:other_state	-0.081
other actors with permissions|byAny:private	-0.036
other actors with permissions|byAny:state_allied	0.238
other actors with permissions|byAny:state_security	-0.184
other actors with permissions|has:army	0.056
other actors with permissions|has:assault	0.15
other actors with permissions|has:beat	0.189
other actors with permissions|has:censor	0.128
other actors with permissions|has:company	-0.006
other actors with permissions|has:court	-0.233
other actors with permissions|has:detain	-0.26
other actors with permissions|has:discriminate	-0.258
other actors with permissions|has:foreign	-0.119
other actors with permissions|has:gang	0.032
other actors with permissions|has:gunmen	-0.05
other actors with permissions|has:hostage	0.137
other actors with permissions|has:kidnap	-0.036
other actors with permissions|has:kill	0.163
other actors with permissions|has:labour	-0.111
other actors with permissions|has:police	-0.084
other actors with permissions|has:political	-0.09
other actors with permissions|has:private	-0.124
other actors with permissions|has:sexual	-0.109
other actors with permissions|has:state	0.006
other actors with permissions|has:terror	0.26
other actors with permissions|has:threat	-0.244
other actors with permissions|has:torture	-0.087
other actors with permissions|has:vanish	-0.168
other actors with permissions|lead:army	0.139
other actors with permissions|lead:assault	0.01
other actors with permissions|lead:beat	0.162
other actors with permissions|lead:censor	0.145
other actors with permissions|lead:company	-0.03
other actors with permissions|lead:court	-0.181
other actors with permissions|lead:death	0.044
other actors with permissions|lead:detain	0.221
other actors with permissions|lead:discriminate	-0.059
other actors with permissions|lead:foreign	-0.087
other actors with permissions|lead:gang	0.224
other actors with permissions|lead:gunmen	0.075
other actors with permissions|lead:hostage	-0.053
other actors with permissions|lead:kidnap	0.131
other actors with permissions|lead:kill	-0.085
other actors with permissions|lead:labour	-0.144
other actors with permissions|lead:police	-0.025
other actors with permissions|lead:political	0.022
other actors with permissions|lead:private	0.067
other actors with permissions|lead:sexual	-0.073
other actors with permissions|lead:state	0.105
other actors with permissions|lead:terror	-0.042
other actors with permissions|lead:threat	-0.078
other actors with permissions|lead:torture	0.03
other actors with permissions|lead:vanish	-0.036
other actors with permissions|main:army	-0.065
other actors with permissions|main:assault	-0.113
other actors with permissions|main:company	-0.013
other actors with permissions|main:court	-0.136
other actors with permissions|main:death	-0.129
other actors with permissions|main:detain	0.071
other actors with permissions|main:hostage	-0.027
other actors with permissions|main:kidnap	0.056
other actors with permissions|main:kill	0.02
other actors with permissions|main:labour	-0.104
other actors with permissions|main:police	0.059
other actors with permissions|main:political	0.129
other actors with permissions|main:private	-0.037
other actors with permissions|main:sexual	-0.002
other actors with permissions|main:state	-0.103
other actors with permissions|main:terror	0.08
other actors with permissions|main:threat	-0.006
other actors with permissions|main:torture	-0.034
other actors with permissions|main:vanish	-0.01
other actors with permissions|often:army	0.013
other actors with permissions|often:assault	0.018
other actors with permissions|often:beat	-0.001
other actors with permissions|often:censor	0.041
other actors with permissions|often:company	-0.087
other actors with permissions|often:court	0.058
other actors with permissions|often:death	0.219
other actors with permissions|often:detain	0.264
other actors with permissions|often:discriminate	-0.055
other actors with permissions|often:foreign	0.076
other actors with permissions|often:gang	0.154
other actors with permissions|often:gunmen	0.006
other actors with permissions|often:hostage	0.235
other actors with permissions|often:kidnap	0.059
other actors with permissions|often:kill	0.365
other actors with permissions|often:labour	-0.074
other actors with permissions|often:police	-0.059
other actors with permissions|often:political	-0.131
other actors with permissions|often:private	-0.077
other actors with permissions|often:sexual	-0.087
other actors with permissions|often:state	0.031
other actors with permissions|often:terror	0.025
other actors with permissions|often:threat	0.048
other actors with permissions|often:torture	0.161
other actors with permissions|often:vanish	-0.08
other actors with permissions|rate:army	0.121
other actors with permissions|rate:assault	0.02
other actors with permissions|rate:beat	0.004
other actors with permissions|rate:censor	0.078
other actors with permissions|rate:company	-0.077
other actors with permissions|rate:court	-0.084
other actors with permissions|rate:death	0.202
other actors with permissions|rate:detain	0.21
other actors with permissions|rate:discriminate	-0.091
other actors with permissions|rate:foreign	-0.044
other actors with permissions|rate:gang	0.373
other actors with permissions|rate:gunmen	-0.152
other actors with permissions|rate:hostage	0.268
other actors with permissions|rate:kidnap	0.068
other actors with permissions|rate:kill	0.154
other actors with permissions|rate:labour	-0.009
other actors with permissions|rate:police	-0.053
other actors with permissions|rate:political	-0.03
other actors with permissions|rate:private	-0.038
other actors with permissions|rate:sexual	-0.114
other actors with permissions|rate:state	0.002
other actors with permissions|rate:terror	-0.237
other actors with permissions|rate:threat	0.027
other actors with permissions|rate:torture	0.009
other actors with permissions|rate:vanish	-0.129
other actors with permissions|title:army	-0.066
other actors with permissions|title:assault	-0.058
other actors with permissions|title:beat	-0.033
other actors with permissions|title:censor	-0.017
other actors with permissions|title:company	-0.021
other actors with permissions|title:court	-0.048
other actors with permissions|title:death	-0.151
other actors with permissions|title:detain	0.039
other actors with permissions|title:discriminate	-0.001
other actors with permissions|title:foreign	-0.036
other actors with permissions|title:gang	0.105
other actors with permissions|title:gunmen	-0.079
other actors with permissions|title:hostage	-0.152
other actors with permissions|title:kidnap	0.107
other actors with permissions|title:kill	-0.111
other actors with permissions|title:labour	-0.171
other actors with permissions|title:police	0.177
other actors with permissions|title:political	0.163
other actors with permissions|title:private	0.013
other actors with permissions|title:sexual	-0.016
other actors with permissions|title:state	-0.073
other actors with permissions|title:terror	-0.115
other actors with permissions|title:threat	-0.038
other actors with permissions|title:torture	0.085
other actors with permissions|title:vanish	-0.008
other actors without permissions|act:ATT	0.05
other actors without permissions|act:CHD	0.041
other actors without permissions|act:CIV	-0.217
other actors without permissions|act:DEN	-0.028
other actors without permissions|act:DET	-0.101
other actors without permissions|act:DIS	0.271
other actors without permissions|act:DSP	-0.04
other actors without permissions|act:INC	-0.041
other actors without permissions|act:KIL	0.067
other actors without permissions|act:OBJ	0.055
other actors without permissions|act:PER	0.07
other actors without permissions|act:SEX	0.021
other actors without permissions|act:SLV	-0.091
other actors without permissions|act:TOR	-0.213
other actors without permissions|bias	0.054
other actors without permissions|by:de_facto_authority	0.059
other actors without permissions|by:foreign_state	-0.002
other actors without permissions|by:nobody	-0.127
other actors without permissions|by:non_state_armed	0.158
other actors without permissions|by:other_state	-0.227
other actors without permissions|by:private	0.186
other actors without permissions|by:state_allied	-0.041
other actors without permissions|by:state_security	-0.178
other actors without permissions|byAny:de_facto_authority	0.044
other actors without permissions|byAny:foreign_state	-0.008
other actors without permissions|byAny:non_state_armed	0.297
other actors without permissions|byAny:other_state	0.033
other actors without permissions|byAny:private	0.264
other actors without permissions|byAny:state_allied	-0.053
other actors without permissions|byAny:state_security	0.18
other actors without permissions|has:army	0.056
other actors without permissions|has:assault	0.077
other actors without permissions|has:beat	-0.072
other actors without permissions|has:censor	-0.117
other actors without permissions|has:company	-0.47
other actors without permissions|has:court	-0.111
other actors without permissions|has:death	-0.047
other actors without permissions|has:detain	0.04
other actors without permissions|has:discriminate	-0.136
other actors without permissions|has:foreign	-0.299
other actors without permissions|has:gang	0.442
other actors without permissions|has:gunmen	0.522
other actors without permissions|has:hostage	0.22
other actors without permissions|has:kidnap	0.495
other actors without permissions|has:kill	0.119
other actors without permissions|has:labour	-0.24
other actors without permissions|has:police	0.277
other actors without permissions|has:political	-0.139
other actors without permissions|has:private	0.215
other actors without permissions|has:sexual	0.137
other actors without permissions|has:state	-0.244
other actors without permissions|has:terror	0.062
other actors without permissions|has:threat	-0.034
other actors without permissions|has:torture	-0.3
other actors without permissions|has:vanish	0.127
other actors without permissions|lead:army	-0.222
other actors without permissions|lead:assault	0.143
other actors without permissions|lead:beat	-0.206
other actors without permissions|lead:censor	-0.075
other actors without permissions|lead:company	-0.077
other actors without permissions|lead:court	0.097
other actors without permissions|lead:death	0.173
other actors without permissions|lead:detain	-0.367
other actors without permissions|lead:discriminate	-0.066
other actors without permissions|lead:foreign	-0.153
other actors without permissions|lead:gang	0.211
other actors without permissions|lead:gunmen	-0.079
other actors without permissions|lead:hostage	0.247
other actors without permissions|lead:kidnap	0.02
other actors without permissions|lead:kill	0.219
other actors without permissions|lead:labour	-0.188
other actors without permissions|lead:police	0.081
other actors without permissions|lead:political	-0.172
other actors without permissions|lead:private	-0.051
other actors without permissions|lead:sexual	-0.327
other actors without permissions|lead:state	0.003
other actors without permissions|lead:terror	0.291
other actors without permissions|lead:threat	0.194
other actors without permissions|lead:torture	-0.287
other actors without permissions|lead:vanish	-0.085
other actors without permissions|main:army	-0.028
other actors without permissions|main:assault	0.041
other actors without permissions|main:company	-0.015
other actors without permissions|main:court	-0.004
other actors without permissions|main:death	0.127
other actors without permissions|main:detain	-0.162
other actors without permissions|main:hostage	0.076
other actors without permissions|main:kidnap	-0.23
other actors without permissions|main:kill	0.068
other actors without permissions|main:labour	-0.057
other actors without permissions|main:police	0.092
other actors without permissions|main:political	-0.061
other actors without permissions|main:private	-0.083
other actors without permissions|main:sexual	-0.009
other actors without permissions|main:state	0.053
other actors without permissions|main:terror	0.067
other actors without permissions|main:threat	-0.005
other actors without permissions|main:torture	-0.004
other actors without permissions|main:vanish	-0.006
other actors without permissions|often:army	-0.067
other actors without permissions|often:assault	0.121
other actors without permissions|often:beat	0.011
other actors without permissions|often:censor	0.149
other actors without permissions|often:company	-0.041
other actors without permissions|often:court	-0.149
other actors without permissions|often:death	-0.055
other actors without permissions|often:detain	0.033
other actors without permissions|often:discriminate	0.026
other actors without permissions|often:foreign	-0.079
other actors without permissions|often:gang	-0.002
other actors without permissions|often:gunmen	-0.22
other actors without permissions|often:hostage	0.01
other actors without permissions|often:kidnap	0.12
other actors without permissions|often:kill	0.038
other actors without permissions|often:labour	0.19
other actors without permissions|often:police	0.134
other actors without permissions|often:political	-0.045
other actors without permissions|often:private	0.23
other actors without permissions|often:sexual	0.045
other actors without permissions|often:state	0.064
other actors without permissions|often:terror	0.064
other actors without permissions|often:threat	-0.002
other actors without permissions|often:torture	0.094
other actors without permissions|often:vanish	-0.039
other actors without permissions|rate:army	-0.222
other actors without permissions|rate:assault	0.288
other actors without permissions|rate:beat	-0.098
other actors without permissions|rate:censor	-0.082
other actors without permissions|rate:company	-0.17
other actors without permissions|rate:court	0.085
other actors without permissions|rate:death	0.15
other actors without permissions|rate:detain	-0.065
other actors without permissions|rate:discriminate	-0.032
other actors without permissions|rate:foreign	-0.16
other actors without permissions|rate:gang	0.012
other actors without permissions|rate:gunmen	0.263
other actors without permissions|rate:hostage	0.246
other actors without permissions|rate:kidnap	0.161
other actors without permissions|rate:kill	0.221
other actors without permissions|rate:labour	-0.004
other actors without permissions|rate:police	0.172
other actors without permissions|rate:political	-0.131
other actors without permissions|rate:private	0.104
other actors without permissions|rate:sexual	0.019
other actors without permissions|rate:state	0.044
other actors without permissions|rate:terror	0.416
other actors without permissions|rate:threat	-0.051
other actors without permissions|rate:torture	-0.17
other actors without permissions|rate:vanish	0.081
other actors without permissions|title:army	-0.026
other actors without permissions|title:assault	-0.037
other actors without permissions|title:beat	-0.039
other actors without permissions|title:censor	-0.006
other actors without permissions|title:company	-0.095
other actors without permissions|title:court	0.385
other actors without permissions|title:death	-0.048
other actors without permissions|title:detain	0.067
other actors without permissions|title:discriminate	-0.002
other actors without permissions|title:foreign	0.109
other actors without permissions|title:gang	0.027
other actors without permissions|title:gunmen	-0.033
other actors without permissions|title:hostage	0.051
other actors without permissions|title:kidnap	-0.29
other actors without permissions|title:kill	0.335
other actors without permissions|title:labour	-0.085
other actors without permissions|title:police	-0.111
other actors without permissions|title:political	-0.204
other actors without permissions|title:private	-0.186
other actors without permissions|title:sexual	-0.062
other actors without permissions|title:state	-0.187
other actors without permissions|title:terror	0.262
other actors without permissions|title:threat	0.008
other actors without permissions|title:torture	-0.009
other actors without permissions|title:vanish	0.128
other non-state actors|act:ATT	-0.02
other non-state actors|act:CHD	-0.01
other non-state actors|act:CIV	0.021
other non-state actors|act:DEN	0.029
other non-state actors|act:DET	0.006
other non-state actors|act:DIS	-0.035
other non-state actors|act:DSP	-0.065
other non-state actors|act:INC	0.021
other non-state actors|act:KIL	0.032
other non-state actors|act:OBJ	0.019
other non-state actors|act:PER	-0.152
other non-state actors|act:SEX	0.318
other non-state actors|act:SLV	0.125
other non-state actors|act:TOR	-0.106
other non-state actors|bias	0.23
other non-state actors|by:de_facto_authority	-0.006
other non-state actors|by:foreign_state	-0.004
other non-state actors|by:nobody	0.28
other non-state actors|by:non_state_armed	0.031
other non-state actors|by:other_state	0.158
other non-state actors|by:private	-0.144
other non-state actors|by:state_allied	-0.038
other non-state actors|by:state_security	-0.016
other non-state actors|byAny:de_facto_authority	-0.014
other non-state actors|byAny:foreign_state	-0.016
other non-state actors|byAny:non_state_armed	-0.037
other non-state actors|byAny:other_state	0.028
other non-state actors|byAny:private	-0.115
other non-state actors|byAny:state_allied	-0.044
other non-state actors|byAny:state_security	-0.168
other non-state actors|has:army	-0.099
other non-state actors|has:assault	0.082
other non-state actors|has:beat	-0.002
other non-state actors|has:censor	0.306
other non-state actors|has:company	0.239
other non-state actors|has:court	0.15
other non-state actors|has:death	0.241
other non-state actors|has:detain	0.143
other non-state actors|has:discriminate	0.177
other non-state actors|has:foreign	-0.142
other non-state actors|has:gang	-0.049
other non-state actors|has:gunmen	-0.178
other non-state actors|has:hostage	-0.067
other non-state actors|has:kidnap	0.093
other non-state actors|has:kill	-0.064
other non-state actors|has:labour	-0.139
other non-state actors|has:police	0.075
other non-state actors|has:political	-0.104
other non-state actors|has:private	0.321
other non-state actors|has:sexual	0.203
other non-state actors|has:state	0.338
other non-state actors|has:terror	-0.357
other non-state actors|has:threat	-0.044
other non-state actors|has:torture	-0.271
other non-state actors|has:vanish	-0.026
other non-state actors|lead:army	-0.129
other non-state actors|lead:assault	-0.257
other non-state actors|lead:beat	-0.011
other non-state actors|lead:censor	0.079
other non-state actors|lead:company	-0.006
other non-state actors|lead:court	0.051
other non-state actors|lead:death	0.083
other non-state actors|lead:detain	0.064
other non-state actors|lead:discriminate	-0.117
other non-state actors|lead:foreign	-0.286
other non-state actors|lead:gang	-0.01
other non-state actors|lead:gunmen	-0.078
other non-state actors|lead:hostage	0.003
other non-state actors|lead:kidnap	0.199
other non-state actors|lead:kill	0.169
other non-state actors|lead:labour	-0.015
other non-state actors|lead:police	-0.046
other non-state actors|lead:political	0.044
other non-state actors|lead:private	-0.139
other non-state actors|lead:sexual	0.46
other non-state actors|lead:state	-0.034
other non-state actors|lead:terror	-0.192
other non-state actors|lead:threat	-0.089
other non-state actors|lead:torture	-0.045
other non-state actors|lead:vanish	0.198
other non-state actors|main:army	-0.043
other non-state actors|main:assault	0.22
other non-state actors|main:company	0.132
other non-state actors|main:court	-0.071
other non-state actors|main:death	-0.148
other non-state actors|main:detain	-0.201
other non-state actors|main:hostage	-0.024
other non-state actors|main:kidnap	-0.007
other non-state actors|main:kill	-0.072
other non-state actors|main:labour	0.224
other non-state actors|main:police	0.08
other non-state actors|main:political	-0.046
other non-state actors|main:private	0.071
other non-state actors|main:sexual	0.114
other non-state actors|main:state	-0.074
other non-state actors|main:terror	0.13
other non-state actors|main:threat	-0.005
other non-state actors|main:torture	-0.029
other non-state actors|main:vanish	-0.024
other non-state actors|often:army	-0.079
other non-state actors|often:assault	0.109
other non-state actors|often:beat	0.003
other non-state actors|often:censor	-0.062
other non-state actors|often:company	0.32
other non-state actors|often:court	-0.266
other non-state actors|often:death	0.247
other non-state actors|often:detain	-0.317
other non-state actors|often:discriminate	0.064
other non-state actors|often:foreign	0.076
other non-state actors|often:gang	0.063
other non-state actors|often:gunmen	0.012
other non-state actors|often:hostage	-0.2
other non-state actors|often:kidnap	0.072
other non-state actors|often:kill	-0.053
other non-state actors|often:labour	0.193
other non-state actors|often:police	0.184
other non-state actors|often:political	-0.022
other non-state actors|often:private	-0.035
other non-state actors|often:sexual	0.137
other non-state actors|often:state	-0.315
other non-state actors|often:terror	0.072
other non-state actors|often:threat	0.189
other non-state actors|often:torture	-0.186
other non-state actors|often:vanish	0.06
other non-state actors|rate:army	-0.214
other non-state actors|rate:assault	-0.054
other non-state actors|rate:beat	-0.046
other non-state actors|rate:censor	0.078
other non-state actors|rate:company	0.589
other non-state actors|rate:court	0.265
other non-state actors|rate:death	0.085
other non-state actors|rate:detain	-0.214
other non-state actors|rate:discriminate	0.055
other non-state actors|rate:foreign	-0.112
other non-state actors|rate:gang	0.17
other non-state actors|rate:gunmen	-0.183
other non-state actors|rate:hostage	-0.232
other non-state actors|rate:kidnap	0.185
other non-state actors|rate:kill	0.184
other non-state actors|rate:labour	0.221
other non-state actors|rate:police	0.125
other non-state actors|rate:political	-0.434
other non-state actors|rate:private	0.246
other non-state actors|rate:sexual	0.227
other non-state actors|rate:state	-0.427
other non-state actors|rate:terror	0.013
other non-state actors|rate:threat	-0.061
other non-state actors|rate:torture	-0.217
other non-state actors|rate:vanish	0.086
other non-state actors|title:army	0.022
other non-state actors|title:assault	0.164
other non-state actors|title:beat	0.075
other non-state actors|title:censor	-0.02
other non-state actors|title:company	0.283
other non-state actors|title:court	-0.156
other non-state actors|title:death	-0.075
other non-state actors|title:detain	0.091
other non-state actors|title:discriminate	0.053
other non-state actors|title:foreign	-0.017
other non-state actors|title:gang	-0.067
other non-state actors|title:gunmen	0.101
other non-state actors|title:hostage	0.181
other non-state actors|title:kidnap	0.353
other non-state actors|title:kill	0.005
other non-state actors|title:labour	0.212
other non-state actors|title:police	-0.035
other non-state actors|title:political	-0.076
other non-state actors|title:private	0.128
other non-state actors|title:sexual	0.007
other non-state actors|title:state	0.068
other non-state actors|title:terror	-0.108
other non-state actors|title:threat	0.012
other non-state actors|title:torture	-0.124
other non-state actors|title:vanish	-0.029
other state actors|act:ATT	-0.15
other state actors|act:CHD	-0.01
other state actors|act:CIV	0.202
other state actors|act:DEN	-0.015
other state actors|act:DET	-0.013
other state actors|act:DIS	-0.044
other state actors|act:DSP	0.023
other state actors|act:INC	-0.006
other state actors|act:KIL	-0.111
other state actors|act:OBJ	-0.053
other state actors|act:PER	-0.04
other state actors|act:SEX	-0.073
other state actors|act:SLV	0.144
other state actors|act:TOR	-0.001
other state actors|bias	0.084
other state actors|by:de_facto_authority	-0.033
other state actors|by:foreign_state	-0.001
other state actors|by:nobody	-0.01
other state actors|by:non_state_armed	-0.024
other state actors|by:other_state	0.111
other state actors|by:private	-0.072
other state actors|by:state_allied	-0.057
other state actors|by:state_security	0.156
other state actors|byAny:de_facto_authority	-0.073
other state actors|byAny:foreign_state	-0.002
other state actors|byAny:non_state_armed	-0.122
other state actors|byAny:other_state	0.283
other state actors|byAny:private	-0.083
other state actors|byAny:state_allied	-0.065
other state actors|byAny:state_security	0.324
other state actors|has:army	0.029
other state actors|has:assault	-0.097
other state actors|has:beat	-0.478
other state actors|has:censor	-0.187
other state actors|has:company	0.032
other state actors|has:court	-0.098
other state actors|has:death	-0.073
other state actors|has:detain	0.041
other state actors|has:discriminate	0.138
other state actors|has:foreign	0.191
other state actors|has:gang	-0.346
other state actors|has:gunmen	0.101
other state actors|has:hostage	-0.099
other state actors|has:kidnap	-0.083
other state actors|has:kill	-0.321
other state actors|has:labour	0.404
other state actors|has:police	-0.03
other state actors|has:political	0.257
other state actors|has:private	0.023
other state actors|has:sexual	-0.357
other state actors|has:state	0.232
other state actors|has:terror	0.229
other state actors|has:threat	0.181
other state actors|has:torture	0.437
other state actors|has:vanish	0.179
other state actors|lead:army	-0.184
other state actors|lead:assault	0.047
other state actors|lead:beat	-0.109
other state actors|lead:censor	0.243
other state actors|lead:company	-0.075
other state actors|lead:court	-0.033
other state actors|lead:death	-0.254
other state actors|lead:detain	0.067
other state actors|lead:discriminate	0.049
other state actors|lead:foreign	-0.04
other state actors|lead:gang	-0.111
other state actors|lead:gunmen	-0.032
other state actors|lead:hostage	0.067
other state actors|lead:kidnap	-0.126
other state actors|lead:kill	0.06
other state actors|lead:labour	-0.025
other state actors|lead:police	-0.075
other state actors|lead:political	0.265
other state actors|lead:private	-0.084
other state actors|lead:sexual	0.111
other state actors|lead:state	0.296
other state actors|lead:terror	-0.144
other state actors|lead:threat	0.037
other state actors|lead:torture	-0.106
other state actors|lead:vanish	-0.096
other state actors|main:army	0.155
other state actors|main:assault	-0.146
other state actors|main:company	-0.033
other state actors|main:court	0.268
other state actors|main:death	0.105
other state actors|main:detain	0.238
other state actors|main:hostage	-0.002
other state actors|main:kidnap	0.051
other state actors|main:kill	0.086
other state actors|main:labour	-0.008
other state actors|main:police	-0.179
other state actors|main:political	-0.182
other state actors|main:private	-0.013
other state actors|main:sexual	-0.054
other state actors|main:state	-0.036
other state actors|main:terror	-0.138
other state actors|main:threat	-0.024
other state actors|main:torture	-0.016
other state actors|main:vanish	-0.014
other state actors|often:army	-0.057
other state actors|often:assault	-0.13
other state actors|often:beat	0.057
other state actors|often:censor	0.184
other state actors|often:company	0.085
other state actors|often:court	0.007
other state actors|often:death	0.023
other state actors|often:detain	-0.031
other state actors|often:discriminate	-0.171
other state actors|often:foreign	-0.26
other state actors|often:gang	-0.046
other state actors|often:gunmen	0.096
other state actors|often:hostage	-0.076
other state actors|often:kidnap	-0.102
other state actors|often:kill	0.025
other state actors|often:labour	-0.137
other state actors|often:police	-0.188
other state actors|often:political	-0.193
other state actors|often:private	-0.074
other state actors|often:sexual	0.065
other state actors|often:state	0.174
other state actors|often:terror	0.065
other state actors|often:threat	0.134
other state actors|often:torture	-0.006
other state actors|often:vanish	0.211
other state actors|rate:army	-0.017
other state actors|rate:assault	-0.358
other state actors|rate:beat	-0.105
other state actors|rate:censor	0.168
other state actors|rate:company	-0.222
other state actors|rate:court	-0.044
other state actors|rate:death	-0.233
other state actors|rate:detain	-0.1
other state actors|rate:discriminate	-0.093
other state actors|rate:foreign	-0.048
other state actors|rate:gang	-0.211
other state actors|rate:gunmen	0.194
other state actors|rate:hostage	-0.185
other state actors|rate:kidnap	-0.126
other state actors|rate:kill	-0.172
other state actors|rate:labour	-0.089
other state actors|rate:police	0.301
other state actors|rate:political	-0.117
other state actors|rate:private	-0.125
other state actors|rate:sexual	0.102
other state actors|rate:state	0.123
other state actors|rate:terror	0.173
other state actors|rate:threat	0.016
other state actors|rate:torture	0.064
other state actors|rate:vanish	-0.02
other state actors|title:army	-0.039
other state actors|title:assault	-0.114
other state actors|title:beat	-0.011
other state actors|title:censor	0.173
other state actors|title:company	-0.028
other state actors|title:court	0.071
other state actors|title:death	0.03
other state actors|title:detain	-0.36
other state actors|title:discriminate	-0.023
other state actors|title:foreign	-0.039
other state actors|title:gang	-0.03
other state actors|title:gunmen	0.11
other state actors|title:hostage	-0.043
other state actors|title:kidnap	-0.177
other state actors|title:kill	0.069
other state actors|title:labour	0.107
other state actors|title:police	-0.159
other state actors|title:political	-0.267
other state actors|title:private	0.088
other state actors|title:sexual	-0.041
other state actors|title:state	0.276
other state actors|title:terror	0.203
other state actors|title:threat	0.24
other state actors|title:torture	0.023
other state actors|title:vanish	-0.068
regional orgs|act:ATT	0.019
regional orgs|act:CHD	-0.001
regional orgs|act:CIV	-0.059
regional orgs|act:DEN	-0.004
regional orgs|act:DET	-0.14
regional orgs|act:DIS	-0.108
regional orgs|act:DSP	0.033
regional orgs|act:INC	-0.004
regional orgs|act:KIL	-0.002
regional orgs|act:OBJ	-0.004
regional orgs|act:PER	0.164
regional orgs|act:SEX	-0.047
regional orgs|act:SLV	-0.035
regional orgs|act:TOR	0.125
regional orgs|bias	0.038
regional orgs|by:de_facto_authority	-0.004
regional orgs|by:foreign_state	-0.002
regional orgs|by:nobody	0.243
regional orgs|by:non_state_armed	-0.026
regional orgs|by:other_state	-0.069
regional orgs|by:private	-0.015
regional orgs|by:state_allied	-0.008
regional orgs|by:state_security	-0.086
regional orgs|byAny:de_facto_authority	-0.006
regional orgs|byAny:foreign_state	-0.007
regional orgs|byAny:non_state_armed	-0.035
regional orgs|byAny:other_state	-0.085
regional orgs|byAny:private	-0.018
regional orgs|byAny:state_allied	-0.011
regional orgs|byAny:state_security	-0.104
regional orgs|has:army	-0.195
regional orgs|has:assault	-0.125
regional orgs|has:beat	0.059
regional orgs|has:censor	-0.077
regional orgs|has:company	0.231
regional orgs|has:court	0.099
regional orgs|has:death	0.066
regional orgs|has:detain	-0.168
regional orgs|has:discriminate	-0.105
regional orgs|has:foreign	-0.193
regional orgs|has:gang	-0.099
regional orgs|has:gunmen	-0.056
regional orgs|has:hostage	-0.06
regional orgs|has:kidnap	-0.15
regional orgs|has:kill	-0.071
regional orgs|has:labour	-0.016
regional orgs|has:police	-0.091
regional orgs|has:political	0.136
regional orgs|has:private	-0.214
regional orgs|has:sexual	-0.077
regional orgs|has:state	-0.326
regional orgs|has:terror	-0.025
regional orgs|has:threat	-0.058
regional orgs|has:torture	0.038
regional orgs|has:vanish	-0.069
regional orgs|lead:army	-0.044
regional orgs|lead:assault	0.062
regional orgs|lead:beat	0.127
regional orgs|lead:censor	-0.053
regional orgs|lead:company	0.082
regional orgs|lead:court	0.144
regional orgs|lead:death	-0.11
regional orgs|lead:detain	0.036
regional orgs|lead:discriminate	-0.051
regional orgs|lead:foreign	-0.063
regional orgs|lead:gang	-0.02
regional orgs|lead:gunmen	-0.024
regional orgs|lead:hostage	-0.028
regional orgs|lead:kidnap	-0.095
regional orgs|lead:kill	-0.113
regional orgs|lead:labour	0.172
regional orgs|lead:police	0.051
regional orgs|lead:political	-0.031
regional orgs|lead:private	-0.088
regional orgs|lead:sexual	-0.024
regional orgs|lead:state	-0.063
regional orgs|lead:terror	0.09
regional orgs|lead:threat	-0.116
regional orgs|lead:torture	0.183
regional orgs|lead:vanish	-0.013
regional orgs|main:army	-0.012
regional orgs|main:assault	0.105
regional orgs|main:company	-0.019
regional orgs|main:court	-0.13
regional orgs|main:death	-0.018
regional orgs|main:detain	0.073
regional orgs|main:hostage	-0.002
regional orgs|main:kidnap	-0.021
regional orgs|main:kill	-0.019
regional orgs|main:labour	0.109
regional orgs|main:police	-0.028
regional orgs|main:political	-0.022
regional orgs|main:private	-0.009
regional orgs|main:sexual	-0.004
regional orgs|main:state	-0.076
regional orgs|main:terror	-0.031
regional orgs|main:threat	-0.001
regional orgs|main:torture	0.138
regional orgs|main:vanish	-0.002
regional orgs|often:army	-0.056
regional orgs|often:assault	0.039
regional orgs|often:beat	-0.024
regional orgs|often:censor	-0.035
regional orgs|often:company	-0.072
regional orgs|often:court	-0.041
regional orgs|often:death	-0.107
regional orgs|often:detain	-0.118
regional orgs|often:discriminate	-0.011
regional orgs|often:foreign	-0.036
regional orgs|often:gang	-0.011
regional orgs|often:gunmen	-0.007
regional orgs|often:hostage	-0.014
regional orgs|often:kidnap	-0.056
regional orgs|often:kill	0.033
regional orgs|often:labour	0.154
regional orgs|often:police	0.033
regional orgs|often:political	0.137
regional orgs|often:private	-0.05
regional orgs|often:sexual	-0.016
regional orgs|often:state	-0.157
regional orgs|often:terror	-0.076
regional orgs|often:threat	-0.091
regional orgs|often:torture	0.103
regional orgs|often:vanish	-0.009
regional orgs|rate:army	-0.103
regional orgs|rate:assault	-0.021
regional orgs|rate:beat	0.213
regional orgs|rate:censor	-0.059
regional orgs|rate:company	-0.078
regional orgs|rate:court	0.083
regional orgs|rate:death	-0.079
regional orgs|rate:detain	-0.147
regional orgs|rate:discriminate	-0.037
regional orgs|rate:foreign	-0.075
regional orgs|rate:gang	-0.067
regional orgs|rate:gunmen	-0.033
regional orgs|rate:hostage	-0.054
regional orgs|rate:kidnap	-0.132
regional orgs|rate:kill	-0.08
regional orgs|rate:labour	0.055
regional orgs|rate:police	-0.144
regional orgs|rate:political	0.127
regional orgs|rate:private	-0.14
regional orgs|rate:sexual	-0.049
regional orgs|rate:state	-0.337
regional orgs|rate:terror	0.183
regional orgs|rate:threat	-0.134
regional orgs|rate:torture	0.242
regional orgs|rate:vanish	-0.03
regional orgs|title:army	-0.004
regional orgs|title:assault	-0.009
regional orgs|title:beat	-0.004
regional orgs|title:censor	-0.004
regional orgs|title:company	-0.02
regional orgs|title:court	-0.111
regional orgs|title:death	-0.037
regional orgs|title:detain	0.053
regional orgs|title:discriminate	-0.005
regional orgs|title:foreign	-0.007
regional orgs|title:gang	-0.005
regional orgs|title:gunmen	-0.006
regional orgs|title:hostage	-0.016
regional orgs|title:kidnap	-0.045
regional orgs|title:kill	-0.026
regional orgs|title:labour	-0.112
regional orgs|title:police	-0.027
regional orgs|title:political	0.222
regional orgs|title:private	-0.022
regional orgs|title:sexual	-0.007
regional orgs|title:state	-0.023
regional orgs|title:terror	-0.018
regional orgs|title:threat	-0.006
regional orgs|title:torture	0.257
regional orgs|title:vanish	-0.001
state actor|act:ATT	0.229
state actor|act:CHD	0.017
state actor|act:CIV	0.117
state actor|act:DEN	-0.013
state actor|act:DET	0.242
state actor|act:DIS	-0.155
state actor|act:DSP	0.055
state actor|act:INC	0.069
state actor|act:KIL	-0.067
state actor|act:OBJ	0.094
state actor|act:PER	0.043
state actor|act:SEX	-0.294
state actor|act:SLV	-0.021
state actor|act:TOR	-0.189
state actor|bias	0.182
state actor|by:de_facto_authority	0.033
state actor|by:foreign_state	-0.008
state actor|by:nobody	-0.128
state actor|by:non_state_armed	-0.077
state actor|by:other_state	0.137
state actor|by:private	-0.069
state actor|by:state_allied	0.088
state actor|by:state_security	0.304
state actor|byAny:de_facto_authority	0.132
state actor|byAny:foreign_state	-0.037
state actor|byAny:non_state_armed	0.005
state actor|byAny:other_state	-0.061
state actor|byAny:private	-0.098
state actor|byAny:state_allied	-0.05
state actor|byAny:state_security	0.102
state actor|has:army	0.039
state actor|has:assault	-0.064
state actor|has:beat	0.397
state actor|has:censor	0.213
state actor|has:company	0.029
state actor|has:court	0.352
state actor|has:death	0.054
state actor|has:detain	0.171
state actor|has:discriminate	0.148
state actor|has:foreign	0.296
state actor|has:gang	0.137
state actor|has:gunmen	-0.431
state actor|has:hostage	-0.081
state actor|has:kidnap	-0.217
state actor|has:kill	0.356
state actor|has:labour	-0.069
state actor|has:police	-0.024
state actor|has:political	0.078
state actor|has:private	-0.065
state actor|has:sexual	-0.076
state actor|has:state	0.159
state actor|has:terror	-0.141
state actor|has:threat	0.096
state actor|has:torture	0.015
state actor|has:vanish	-0.085
state actor|lead:army	0.469
state actor|lead:assault	0.004
state actor|lead:beat	-0.088
state actor|lead:censor	-0.226
state actor|lead:company	-0.032
state actor|lead:court	0.053
state actor|lead:death	-0.076
state actor|lead:detain	0.089
state actor|lead:discriminate	0.167
state actor|lead:foreign	0.132
state actor|lead:gang	-0.21
state actor|lead:gunmen	-0.148
state actor|lead:hostage	-0.123
state actor|lead:kidnap	0.014
state actor|lead:kill	-0.217
state actor|lead:labour	0.125
state actor|lead:police	0.252
state actor|lead:political	0.11
state actor|lead:private	0.111
state actor|lead:sexual	-0.072
state actor|lead:state	0.016
state actor|lead:terror	0.096
state actor|lead:threat	0.014
state actor|lead:torture	0.329
state actor|lead:vanish	-0.079
state actor|main:army	0.016
state actor|main:assault	0.012
state actor|main:company	-0.029
state actor|main:court	0.061
state actor|main:death	0.089
state actor|main:detain	0.227
state actor|main:hostage	-0.002
state actor|main:kidnap	0.003
state actor|main:kill	-0.057
state actor|main:labour	-0.222
state actor|main:police	0.07
state actor|main:political	0.215
state actor|main:private	-0.07
state actor|main:sexual	-0.032
state actor|main:state	-0.042
state actor|main:terror	-0.038
state actor|main:threat	0.055
state actor|main:torture	-0.049
state actor|main:vanish	0.08
state actor|often:army	0.12
state actor|often:assault	-0.05
state actor|often:beat	0.014
state actor|often:censor	-0.191
state actor|often:company	-0.072
state actor|often:court	0.308
state actor|often:death	-0.105
state actor|often:detain	0.141
state actor|often:discriminate	-0.116
state actor|often:foreign	0.094
state actor|often:gang	-0.093
state actor|often:gunmen	-0.132
state actor|often:hostage	-0.042
state actor|often:kidnap	-0.077
state actor|often:kill	-0.311
state actor|often:labour	-0.281
state actor|often:police	-0.032
state actor|often:political	0.283
state actor|often:private	-0.112
state actor|often:sexual	-0.075
state actor|often:state	0.202
state actor|often:terror	0.034
state actor|often:threat	-0.329
state actor|often:torture	-0.168
state actor|often:vanish	-0.069
state actor|rate:army	0.445
state actor|rate:assault	0.007
state actor|rate:beat	-0.044
state actor|rate:censor	-0.028
state actor|rate:company	-0.075
state actor|rate:court	0.117
state actor|rate:death	0.114
state actor|rate:detain	0.287
state actor|rate:discriminate	-0.131
state actor|rate:foreign	0.283
state actor|rate:gang	-0.255
state actor|rate:gunmen	-0.304
state actor|rate:hostage	-0.172
state actor|rate:kidnap	-0.112
state actor|rate:kill	-0.099
state actor|rate:labour	-0.108
state actor|rate:police	-0.163
state actor|rate:political	0.482
state actor|rate:private	-0.366
state actor|rate:sexual	-0.164
state actor|rate:state	0.273
state actor|rate:terror	-0.31
state actor|rate:threat	0.125
state actor|rate:torture	0.105
state actor|rate:vanish	0.037
state actor|title:army	0.134
state actor|title:assault	0.076
state actor|title:beat	0.016
state actor|title:censor	-0.117
state actor|title:company	-0.092
state actor|title:court	-0.146
state actor|title:death	0.17
state actor|title:detain	0.06
state actor|title:discriminate	-0.009
state actor|title:foreign	-0.002
state actor|title:gang	-0.007
state actor|title:gunmen	-0.165
state actor|title:hostage	0.038
state actor|title:kidnap	0.004
state actor|title:kill	-0.23
state actor|title:labour	0.122
state actor|title:police	0.27
state actor|title:political	0.128
state actor|title:private	-0.039
state actor|title:sexual	0.143
state actor|title:state	0.068
state actor|title:terror	-0.13
state actor|title:threat	-0.189
state actor|title:torture	-0.156
state actor|title:vanish	-0.179
[violation arbitrary detention] 0.33
act:ATT	-0.006
act:CHD	0.004
act:CIV	0.136
act:DEN	0.016
act:DET	0.428
act:DIS	-0.212
act:DSP	0.061
act:INC	0.026
act:KIL	-0.053
act:OBJ	0.001
act:PER	0.002
act:SEX	-0.068
act:SLV	-0.063
act:TOR	0.033
bias	-0.381
by:de_facto_authority	0.029
by:foreign_state	-0.001
by:nobody	-0.314
by:non_state_armed	0.01
by:other_state	-0.082
by:private	-0.055
by:state_allied	-0.018
by:state_security	0.025
byAny:de_facto_authority	0.063
byAny:foreign_state	-0.006
byAny:non_state_armed	0.051
byAny:other_state	-0.04
byAny:private	-0.049
byAny:state_allied	-0.063
byAny:state_security	0.164
has:army	0.203
has:assault	0.167
has:beat	0.1
has:censor	0.289
has:company	-0.172
has:court	-0.143
has:death	0.084
has:detain	0.135
has:discriminate	0.014
has:foreign	0.448
has:gang	-0.186
has:gunmen	-0.119
has:hostage	-0.141
has:kidnap	-0.295
has:kill	0.046
has:labour	0.099
has:police	-0.064
has:political	0.086
has:private	-0.248
has:sexual	0.092
has:state	-0.06
has:terror	0.06
has:threat	-0.055
has:torture	0.149
has:vanish	0.205
lead:army	0.202
lead:assault	-0.031
lead:beat	-0.226
lead:censor	-0.214
lead:company	-0.124
lead:court	-0.332
lead:death	-0.289
lead:detain	0.334
lead:discriminate	0.05
lead:foreign	0.008
lead:gang	-0.18
lead:gunmen	-0.013
lead:hostage	-0.118
lead:kidnap	-0.27
lead:kill	-0.162
lead:labour	0.148
lead:police	-0.031
lead:political	0.31
lead:private	-0.068
lead:sexual	-0.211
lead:state	-0.32
lead:terror	-0.043
lead:threat	-0.071
lead:torture	-0.076
lead:vanish	0.01
main:army	0.115
main:assault	-0.101
main:company	-0.066
main:court	-0.098
main:death	0.167
main:detain	0.003
main:hostage	-0.006
main:kidnap	-0.069
main:kill	-0.052
main:labour	-0.21
main:police	-0.017
main:political	0.094
main:private	-0.058
main:sexual	-0.032
main:state	-0.154
main:terror	0.071
main:threat	0.052
main:torture	-0.109
main:vanish	0.065
often:army	0.011
often:assault	-0.093
often:beat	-0.013
often:censor	-0.098
often:company	-0.085
often:court	0.319
often:death	-0.09
often:detain	0.461
often:discriminate	-0.01
often:foreign	-0.159
often:gang	-0.085
often:gunmen	0.016
often:hostage	-0.115
often:kidnap	-0.106
often:kill	-0.068
often:labour	-0.042
often:police	-0.137
often:political	0.326
often:private	-0.1
often:sexual	-0.103
often:state	0.084
often:terror	0.044
often:threat	0.026
often:torture	-0.217
often:vanish	-0.176
rate:army	0.048
rate:assault	-0.327
rate:beat	-0.107
rate:censor	-0.081
rate:company	-0.209
rate:court	-0.072
rate:death	-0.119
rate:detain	0.451
rate:discriminate	-0.019
rate:foreign	-0.016
rate:gang	-0.212
rate:gunmen	-0.097
rate:hostage	-0.244
rate:kidnap	-0.423
rate:kill	-0.37
rate:labour	-0.153
rate:police	-0.116
rate:political	0.232
rate:private	-0.194
rate:sexual	-0.152
rate:state	-0.078
rate:terror	-0.172
rate:threat	-0.087
rate:torture	-0.316
rate:vanish	0.013
title:army	0.029
title:assault	-0.112
title:beat	-0.036
title:censor	0.138
title:company	-0.128
title:court	0.023
title:death	0.106
title:detain	-0.044
title:discriminate	-0.011
title:foreign	0.008
title:gang	-0.009
title:gunmen	-0.044
title:hostage	-0.079
title:kidnap	-0.181
title:kill	-0.038
title:labour	0.016
title:police	-0.157
title:political	0.036
title:private	0.019
title:sexual	-0.102
title:state	-0.049
title:terror	-0.087
title:threat	0.006
title:torture	-0.213
title:vanish	-0.015
[violation enforced disappearance] 0.33
act:ATT	0.018
act:CHD	-0.015
act:CIV	0.058
act:DEN	-0.01
act:DET	0.087
act:DIS	0.102
act:DSP	-0.089
act:INC	-0.027
act:KIL	0.114
act:OBJ	-0.02
act:PER	-0.039
act:SEX	0.068
act:SLV	-0.077
act:TOR	0.198
bias	-0.559
by:de_facto_authority	-0.038
by:foreign_state	-0.004
by:nobody	-0.412
by:non_state_armed	-0.047
by:other_state	0.042
by:private	-0.056
by:state_allied	-0.019
by:state_security	-0.054
byAny:de_facto_authority	-0.078
byAny:foreign_state	-0.018
byAny:non_state_armed	-0.042
byAny:other_state	0.117
byAny:private	-0.08
byAny:state_allied	0.031
byAny:state_security	0.033
has:army	0.08
has:assault	-0.109
has:beat	0.205
has:censor	-0.441
has:company	-0.06
has:court	-0.209
has:death	0.064
has:detain	-0.233
has:discriminate	0.061
has:foreign	0.149
has:gang	-0.11
has:gunmen	-0.047
has:hostage	-0.118
has:kidnap	-0.046
has:kill	-0.076
has:labour	-0.088
has:police	-0.084
has:political	-0.057
has:private	0.053
has:sexual	0.196
has:state	-0.235
has:terror	-0.181
has:threat	-0.199
has:torture	0.137
has:vanish	0.396
lead:army	0.047
lead:assault	-0.012
lead:beat	-0.221
lead:censor	-0.02
lead:company	-0.19
lead:court	-0.567
lead:death	-0.024
lead:detain	-0.135
lead:discriminate	0.032
lead:foreign	0.05
lead:gang	-0.105
lead:gunmen	0.014
lead:hostage	0.001
lead:kidnap	-0.177
lead:kill	-0.196
lead:labour	0.021
lead:police	-0.028
lead:political	0.081
lead:private	-0.096
lead:sexual	-0.108
lead:state	0.112
lead:terror	-0.15
lead:threat	-0.287
lead:torture	-0.054
lead:vanish	0.174
main:army	-0.161
main:assault	0.001
main:company	-0.027
main:court	-0.135
main:death	-0.094
main:detain	0.256
main:hostage	-0.011
main:kidnap	-0.002
main:kill	-0.033
main:labour	-0.048
main:police	-0.094
main:political	0.013
main:private	-0.011
main:sexual	-0.01
main:state	-0.254
main:terror	0.03
main:threat	-0.003
main:torture	-0.075
main:vanish	0.068
often:army	0.318
often:assault	-0.043
often:beat	0.006
often:censor	-0.016
often:company	0.027
often:court	-0.023
often:death	-0.031
often:detain	0.196
often:discriminate	0.064
often:foreign	0.203
often:gang	-0.05
often:gunmen	0.079
often:hostage	0.009
often:kidnap	-0.054
often:kill	0.075
often:labour	0.114
often:police	-0.065
often:political	0.148
often:private	0.094
often:sexual	0.049
often:state	0.077
often:terror	-0.112
often:threat	-0.252
often:torture	0.301
often:vanish	0.208
rate:army	0.051
rate:assault	-0.016
rate:beat	-0.06
rate:censor	-0.134
rate:company	-0.054
rate:court	-0.011
rate:death	-0.128
rate:detain	-0.069
rate:discriminate	0.048
rate:foreign	0.049
rate:gang	-0.123
rate:gunmen	-0.043
rate:hostage	-0.043
rate:kidnap	-0.244
rate:kill	0.003
rate:labour	-0.129
rate:police	-0.39
rate:political	0.094
rate:private	-0.15
rate:sexual	0.053
rate:state	-0.263
rate:terror	-0.275
rate:threat	-0.145
rate:torture	0.027
rate:vanish	0.251
title:army	0.057
title:assault	-0.03
title:beat	-0.028
title:censor	-0.068
title:company	-0.019
title:court	-0.179
title:death	-0.098
title:detain	-0.009
title:discriminate	-0.007
title:foreign	0.069
title:gang	-0.018
title:gunmen	0.042
title:hostage	0.037
title:kidnap	-0.13
title:kill	-0.038
title:labour	-0.138
title:police	-0.049
title:political	0.057
title:private	0.002
title:sexual	-0.022
title:state	-0.065
title:terror	-0.08
title:threat	-0.036
title:vanish	0.066
[violation kidnapping] 0.33
act:ATT	-0.008
act:CHD	-0.001
act:CIV	0.033
act:DEN	-0.014
act:DET	-0.119
act:DIS	0.503
act:DSP	-0.068
act:INC	0.037
act:KIL	0.048
act:OBJ	-0.008
act:PER	-0.21
act:SEX	0.135
act:SLV	0.025
act:TOR	0.036
bias	-0.445
by:de_facto_authority	0.014
by:foreign_state	-0.006
by:nobody	-0.299
by:non_state_armed	0.052
by:other_state	-0.116
by:private	0.049
by:state_allied	-0.089
by:state_security	-0.075
byAny:de_facto_authority	-0.016
byAny:foreign_state	-0.024
byAny:non_state_armed	0.105
byAny:other_state	-0.016
byAny:private	0.072
byAny:state_allied	-0.03
byAny:state_security	-0.036
has:army	-0.082
has:assault	0.142
has:beat	-0.053
has:censor	-0.051
has:company	-0.084
has:court	-0.39
has:death	-0.029
has:detain	-0.137
has:discriminate	-0.219
has:foreign	-0.265
has:gang	-0.036
has:gunmen	0.337
has:hostage	0.251
has:kidnap	0.7
has:kill	0.046
has:labour	-0.064
has:police	0.084
has:political	-0.366
has:private	-0.067
has:sexual	0.322
has:state	-0.298
has:terror	-0.068
has:threat	0.002
has:torture	-0.274
has:vanish	0.036
lead:army	0.011
lead:assault	-0.124
lead:beat	-0.02
lead:censor	0.053
lead:company	-0.179
lead:court	-0.348
lead:death	0.014
lead:detain	-0.027
lead:discriminate	-0.087
lead:foreign	-0.028
lead:gang	0.041
lead:gunmen	0.204
lead:hostage	0.182
lead:kidnap	0.415
lead:kill	0.08
lead:labour	0.094
lead:police	0.153
lead:political	0.076
lead:private	-0.056
lead:sexual	-0.023
lead:state	0.006
lead:terror	0.056
lead:threat	-0.069
lead:torture	-0.09
lead:vanish	0.187
main:army	-0.113
main:assault	-0.178
main:company	-0.054
main:court	0.115
main:death	-0.108
main:detain	-0.071
main:hostage	0.006
main:kidnap	0.168
main:kill	-0.052
main:labour	-0.096
main:police	-0.03
main:political	-0.001
main:private	-0.03
main:sexual	-0.017
main:state	0.042
main:terror	-0.008
main:threat	-0.003
main:torture	-0.018
main:vanish	-0.022
often:army	0.077
often:assault	-0.138
often:beat	0.011
often:censor	0.069
often:company	-0.056
often:court	0.144
often:death	0.198
often:detain	0.033
often:discriminate	0.004
often:foreign	-0.063
often:gang	0.264
often:gunmen	0.188
often:hostage	0.164
often:kidnap	0.223
often:kill	0.092
often:labour	0.066
often:police	0.003
often:political	0.048
often:private	-0.06
often:sexual	0.037
often:state	-0.177
often:terror	0.109
often:threat	0.015
often:torture	-0.049
often:vanish	0.077
rate:army	-0.147
rate:assault	-0.072
rate:beat	-0.056
rate:censor	-0.045
rate:company	-0.045
rate:court	0.086
rate:death	0.138
rate:detain	-0.269
rate:discriminate	-0.064
rate:foreign	-0.089
rate:gang	0.282
rate:gunmen	0.245
rate:hostage	0.31
rate:kidnap	0.564
rate:kill	-0.04
rate:labour	-0.076
rate:police	0.023
rate:political	-0.164
rate:private	-0.021
rate:sexual	-0.015
rate:state	-0.214
rate:terror	0.142
rate:threat	-0.061
rate:torture	-0.211
rate:vanish	0.173
title:army	0.099
title:assault	0.111
title:beat	0.064
title:censor	-0.031
title:company	-0.068
title:court	0.123
title:death	-0.203
title:detain	-0.044
title:discriminate	0.107
title:foreign	0.039
title:gang	0.02
title:gunmen	0.084
title:hostage	0.063
title:kidnap	0.166
title:kill	0.214
title:labour	-0.024
title:police	-0.099
title:political	-0.127
title:private	-0.073
title:sexual	-0.036
title:state	-0.055
title:terror	0.163
title:threat	0.03
title:torture	0.055
title:vanish	0.117
[violation killing] 0.33
act:ATT	-0.083
act:CHD	-0.001
act:CIV	-0.199
act:DEN	-0.003
act:DET	0.07
act:DIS	0.164
act:DSP	0.041
act:INC	0.023
act:KIL	0.749
act:OBJ	0.051
act:PER	-0.194
act:SEX	0.03
act:SLV	-0.03
act:TOR	-0.035
bias	-0.571
by:de_facto_authority	-0.016
by:foreign_state	0.001
by:nobody	-0.415
by:non_state_armed	-0.131
by:other_state	-0.195
by:private	0.014
by:state_allied	-0.033
by:state_security	0.111
byAny:de_facto_authority	0.039
byAny:foreign_state	0.002
byAny:non_state_armed	-0.194
byAny:other_state	-0.283
byAny:private	0.126
byAny:state_allied	-0.009
byAny:state_security	0.075
has:army	0.201
has:assault	-0.169
has:beat	0.168
has:censor	-0.279
has:company	0.011
has:court	-0.139
has:death	0.543
has:detain	-0.155
has:discriminate	0.17
has:foreign	0.121
has:gang	-0.098
has:gunmen	0.108
has:hostage	-0.197
has:kidnap	0.017
has:kill	0.824
has:labour	-0.274
has:police	-0.028
has:political	-0.302
has:private	-0.283
has:sexual	-0.082
has:state	-0.063
has:terror	-0.105
has:threat	-0.312
has:torture	0.023
has:vanish	0.153
lead:army	0.176
lead:assault	-0.318
lead:beat	-0.015
lead:censor	-0.118
lead:company	-0.143
lead:court	-0.334
lead:death	0.12
lead:detain	-0.237
lead:discriminate	0.079
lead:foreign	-0.031
lead:gang	0.017
lead:gunmen	-0.021
lead:hostage	0.048
lead:kidnap	-0.092
lead:kill	0.354
lead:labour	-0.106
lead:police	0.035
lead:political	-0.209
lead:private	0.029
lead:sexual	0.009
lead:state	-0.136
lead:terror	0.001
lead:threat	0.04
lead:torture	0.025
lead:vanish	0.029
main:army	-0.038
main:assault	-0.065
main:company	-0.015
main:court	0.048
main:death	-0.149
main:detain	-0.082
main:hostage	-0.036
main:kidnap	-0.12
main:kill	-0.004
main:labour	-0.128
main:police	-0.105
main:political	0.197
main:private	0.027
main:sexual	-0.015
main:state	-0.109
main:terror	-0.025
main:threat	-0.003
main:torture	-0.094
main:vanish	0.058
often:army	0.264
often:assault	-0.086
often:beat	-0.085
often:censor	0.258
often:company	0.076
often:court	0.302
often:death	0.34
often:detain	0.256
often:discriminate	0.09
often:foreign	0.145
often:gang	0.071
often:gunmen	0.082
often:hostage	-0.055
often:kidnap	0.069
often:kill	0.182
often:labour	0.129
often:police	0.075
often:political	-0.08
often:private	0.144
often:sexual	0.119
often:state	0.057
often:terror	0.142
often:threat	0.094
often:torture	-0.116
often:vanish	0.123
rate:army	-0.004
rate:assault	-0.212
rate:beat	-0.05
rate:censor	0.012
rate:company	0.035
rate:court	0.007
rate:death	0.499
rate:detain	-0.185
rate:discriminate	0.147
rate:foreign	0.179
rate:gang	-0.006
rate:gunmen	0.042
rate:hostage	-0.199
rate:kidnap	-0.179
rate:kill	0.654
rate:labour	0.059
rate:police	-0.139
rate:political	0.067
rate:private	0.114
rate:sexual	-0.006
rate:state	0.031
rate:terror	0.042
rate:threat	-0.194
rate:torture	-0.168
rate:vanish	0.008
title:army	-0.083
title:assault	-0.202
title:beat	-0.124
title:censor	-0.103
title:company	0.032
title:court	-0.091
title:death	0.153
title:detain	-0.03
title:discriminate	-0.021
title:foreign	0.069
title:gang	-0.024
title:gunmen	-0.003
title:hostage	-0.051
title:kidnap	-0.067
title:kill	-0.041
title:labour	-0.158
title:police	-0.137
title:political	-0.053
title:private	-0.038
title:sexual	-0.024
title:state	0.103
title:terror	-0.131
title:threat	0.065
title:torture	-0.114
title:vanish	-0.048
[violation other] 0.33
act:ATT	0.056
act:CHD	0.006
act:CIV	0.256
act:DEN	0.017
act:DET	-0.192
act:DIS	-0.061
act:DSP	0.041
act:INC	-0.021
act:KIL	-0.014
act:OBJ	-0.014
act:PER	-0.161
act:SEX	0.287
act:SLV	0.086
act:TOR	0.09
bias	-0.065
by:de_facto_authority	0.022
by:foreign_state	-0.016
by:nobody	0.253
by:non_state_armed	-0.157
by:other_state	-0.019
by:private	0.054
by:state_allied	-0.085
by:state_security	-0.102
byAny:de_facto_authority	0.018
byAny:foreign_state	-0.063
byAny:non_state_armed	-0.214
byAny:other_state	-0.038
byAny:private	0.092
byAny:state_allied	-0.073
byAny:state_security	0.036
has:army	0.242
has:assault	0.188
has:beat	0.379
has:censor	0.073
has:company	0.09
has:court	0.063
has:death	0.293
has:detain	-0.189
has:discriminate	-0.032
has:foreign	-0.035
has:gang	-0.046
has:gunmen	0.014
has:hostage	-0.008
has:kidnap	-0.095
has:kill	-0.27
has:labour	0.108
has:police	-0.062
has:political	0.081
has:private	-0.004
has:sexual	0.501
has:state	-0.332
has:terror	-0.082
has:threat	0.097
has:torture	0.187
has:vanish	-0.068
lead:army	-0.115
lead:assault	0.303
lead:censor	0.021
lead:company	-0.112
lead:court	-0.018
lead:death	-0.142
lead:detain	-0.117
lead:discriminate	0.12
lead:foreign	-0.162
lead:gang	0.124
lead:gunmen	-0.067
lead:hostage	-0.066
lead:kidnap	-0.166
lead:kill	-0.23
lead:labour	-0.049
lead:police	0.114
lead:political	-0.096
lead:private	0.068
lead:sexual	-0.037
lead:state	0.047
lead:terror	-0.092
lead:threat	-0.003
lead:torture	0.035
lead:vanish	-0.123
main:army	0.063
main:assault	0.271
main:company	-0.006
main:court	-0.306
main:death	-0.076
main:detain	-0.059
main:hostage	-0.033
main:kidnap	-0.218
main:kill	-0.079
main:labour	-0.061
main:police	0.089
main:political	0.086
main:private	-0.021
main:sexual	0.021
main:state	0.326
main:terror	-0.035
main:threat	0.073
main:torture	-0.001
main:vanish	-0.074
often:army	0.177
often:assault	-0.036
often:beat	0.15
often:censor	0.088
often:company	0.195
often:court	0.241
often:death	0.199
often:detain	0.191
often:discriminate	0.237
often:foreign	-0.101
often:gang	0.038
often:gunmen	-0.06
often:hostage	0.106
often:kidnap	-0.157
often:kill	-0.035
often:labour	0.05
often:police	0.067
often:political	-0.02
often:private	0.237
often:sexual	0.008
often:state	0.192
often:terror	0.164
often:threat	-0.213
often:torture	0.001
often:vanish	-0.038
rate:army	0.057
rate:assault	0.143
rate:beat	0.179
rate:censor	-0.041
rate:company	0.053
rate:court	0.24
rate:death	0.052
rate:detain	-0.401
rate:discriminate	0.153
rate:foreign	0.007
rate:gang	0.152
rate:gunmen	-0.119
rate:hostage	-0.083
rate:kidnap	-0.272
rate:kill	-0.194
rate:labour	0.174
rate:police	-0.155
rate:political	0.077
rate:private	-0.009
rate:sexual	0.191
rate:state	-0.281
rate:terror	-0.118
rate:threat	-0.099
rate:torture	0.025
rate:vanish	-0.132
title:army	-0.123
title:assault	0.169
title:beat	-0.058
title:censor	-0.079
title:company	0.187
title:court	-0.143
title:death	0.121
title:detain	-0.28
title:discriminate	-0.06
title:foreign	0.004
title:gang	0.047
title:gunmen	-0.119
title:hostage	-0.06
title:kidnap	-0.196
title:kill	0.003
title:labour	0.042
title:police	0.258
title:political	-0.137
title:private	0.35
title:sexual	0.156
title:state	0.06
title:terror	-0.102
title:threat	0.104
title:torture	0.073
title:vanish	-0.022
[violation torture] 0.33
act:ATT	0.018
act:CHD	-0.009
act:CIV	-0.04
act:DEN	0.024
act:DET	0.118
act:DIS	-0.027
act:DSP	-0.07
act:INC	-0.008
act:KIL	0.09
act:OBJ	-0.054
act:PER	-0.023
act:SEX	0.036
act:SLV	-0.025
act:TOR	0.613
bias	-0.553
by:de_facto_authority	0.014
by:foreign_state	0.005
by:nobody	-0.373
by:non_state_armed	-0.152
by:other_state	-0.143
by:private	-0.026
by:state_security	0.043
byAny:de_facto_authority	-0.038
byAny:foreign_state	0.022
byAny:non_state_armed	-0.189
byAny:other_state	0.028
byAny:private	-0.002
byAny:state_allied	0.037
byAny:state_security	0.175
has:army	0.006
has:assault	0.133
has:beat	0.247
has:censor	-0.153
has:company	-0.384
has:court	-0.292
has:death	0.014
has:detain	-0.258
has:discriminate	0.193
has:foreign	0.178
has:gang	-0.093
has:gunmen	-0.191
has:hostage	-0.131
has:kidnap	0.046
has:kill	-0.03
has:labour	-0.048
has:police	-0.112
has:political	-0.141
has:private	0.04
has:sexual	0.38
has:state	-0.347
has:terror	-0.192
has:threat	0.088
has:torture	0.703
has:vanish	0.144
lead:army	0.298
lead:assault	-0.06
lead:beat	0.246
lead:censor	0.01
lead:company	-0.131
lead:court	-0.07
lead:death	-0.051
lead:detain	-0.188
lead:discriminate	0.015
lead:foreign	0.045
lead:gang	0.101
lead:gunmen	-0.046
lead:hostage	-0.017
lead:kidnap	-0.117
lead:kill	0.146
lead:labour	-0.116
lead:police	0.066
lead:political	0.119
lead:sexual	-0.009
lead:state	-0.024
lead:terror	-0.023
lead:threat	0.1
lead:torture	0.537
lead:vanish	-0.034
main:army	-0.152
main:assault	0.014
main:company	-0.033
main:court	0.044
main:death	-0.112
main:detain	-0.157
main:hostage	-0.011
main:kidnap	-0.072
main:kill	-0.114
main:labour	-0.018
main:police	0.02
main:political	0.044
main:private	-0.049
main:sexual	-0.023
main:state	-0.026
main:terror	0.016
main:threat	-0.008
main:torture	-0.05
main:vanish	0.064
often:army	-0.112
often:assault	-0.103
often:beat	0.113
often:censor	-0.035
often:company	0.052
often:court	-0.059
often:death	-0.05
often:detain	0.285
often:discriminate	0.004
often:foreign	0.101
often:gang	0.063
often:gunmen	-0.043
often:hostage	0.073
often:kidnap	-0.189
often:kill	-0.111
often:labour	0.082
often:police	-0.256
often:political	-0.075
often:private	-0.009
often:sexual	-0.019
often:state	0.001
often:terror	-0.007
often:threat	-0.183
often:torture	0.255
often:vanish	-0.057
rate:army	-0.3
rate:assault	0.041
rate:beat	0.252
rate:censor	-0.039
rate:company	-0.087
rate:court	0.064
rate:death	0.077
rate:detain	-0.179
rate:discriminate	0.162
rate:foreign	-0.088
rate:gang	0.059
rate:gunmen	-0.14
rate:hostage	0.028
rate:kidnap	-0.285
rate:kill	-0.128
rate:labour	-0.117
rate:police	-0.231
rate:political	-0.04
rate:private	-0.152
rate:sexual	-0.175
rate:state	-0.199
rate:terror	-0.014
rate:threat	-0.141
rate:torture	0.705
rate:vanish	0.049
title:army	0.112
title:assault	0.056
title:beat	-0.092
title:censor	-0.079
title:company	-0.031
title:court	-0.085
title:death	-0.139
title:detain	0.007
title:discriminate	-0.005
title:foreign	0.096
title:gang	0.026
title:gunmen	-0.071
title:hostage	0.022
title:kidnap	-0.062
title:kill	0.079
title:labour	-0.125
title:police	-0.111
title:political	0.098
title:private	0.006
title:sexual	-0.025
title:state	-0.047
title:terror	0.121
title:threat	0.053
title:torture	0.197
title:vanish	-0.049
[city] 0.29
acts	0.58
area	-1.583
born	-0.035
both	-0.363
close	0.234
count	1.087
court	0.051
dateline	0.642
early	-0.099
elsewhere	-1.015
first	-0.198
large	0.762
lead	1.06
likeTitle	-0.203
located	0.746
locatedDeed	-0.185
mainDeed	-0.324
null	0.76
null:actShare	0.353
null:actTitle	0.343
null:countries	1.09
null:dates	0.485
null:long	1.174
null:many	0.899
null:noDay	-0.069
null:noTownLead	-0.303
null:noYear	-0.064
null:notThisYear	-0.064
null:speaker	0.173
null:undatedLead	0.112
null:violentLead	-0.197
null:violentShare	0.454
null:violentTitle	-0.888
people	-0.189
share	0.278
there	-0.169
title	0.206
titleDeed	0.103
told	0.491
town	0.223
unknown	-0.405
[region] 0.065
acts	-0.355
area	0.764
born	-0.074
both	-1.356
close	0.624
count	0.021
court	0.313
dateline	-0.782
early	0.742
elsewhere	-1.717
first	-0.272
large	0.804
lead	0.145
likeTitle	0.862
located	0.336
locatedDeed	-0.631
mainDeed	-0.447
null	0.736
null:actShare	0.489
null:actTitle	0.047
null:countries	1.454
null:dates	0.397
null:long	1.178
null:many	0.796
null:noDay	0.424
null:noTownLead	0.232
null:noYear	-0.548
null:notThisYear	0.141
null:speaker	0.291
null:undatedLead	-0.442
null:violentLead	-0.309
null:violentShare	0.496
null:violentTitle	0.201
people	-0.016
share	-0.211
there	0.493
title	-0.02
titleDeed	0.06
told	0.709
town	-1.674
[victim] 0
human rights defender;journalist|adjacent:accused	-0.059
human rights defender;journalist|adjacent:activist	-0.054
human rights defender;journalist|adjacent:blogger	0.144
human rights defender;journalist|adjacent:defender	-0.016
human rights defender;journalist|adjacent:family	0.014
human rights defender;journalist|adjacent:force	-0.018
human rights defender;journalist|adjacent:journalist	0.223
human rights defender;journalist|adjacent:lawyer	-0.062
human rights defender;journalist|adjacent:politics	-0.048
human rights defender;journalist|adjacent:press	0.206
human rights defender;journalist|adjacent:protest	-0.059
human rights defender;journalist|adjacent:union	-0.06
human rights defender;journalist|after:accused	-0.006
human rights defender;journalist|after:activist	0.232
human rights defender;journalist|after:blogger	0.181
human rights defender;journalist|after:defender	0.098
human rights defender;journalist|after:family	-0.044
human rights defender;journalist|after:force	-0.041
human rights defender;journalist|after:journalist	-0.046
human rights defender;journalist|after:lawyer	0.192
human rights defender;journalist|after:politics	0.064
human rights defender;journalist|after:press	0.053
human rights defender;journalist|after:protest	-0.036
human rights defender;journalist|after:union	0.045
human rights defender;journalist|apposed:accused	-0.022
human rights defender;journalist|apposed:activist	0.001
human rights defender;journalist|apposed:blogger	0.045
human rights defender;journalist|apposed:defender	0.112
human rights defender;journalist|apposed:family	-0.065
human rights defender;journalist|apposed:force	-0.016
human rights defender;journalist|apposed:journalist	0.1
human rights defender;journalist|apposed:lawyer	0.059
human rights defender;journalist|apposed:politics	-0.048
human rights defender;journalist|apposed:press	0.028
human rights defender;journalist|apposed:protest	-0.019
human rights defender;journalist|apposed:union	-0.05
human rights defender;journalist|before:accused	-0.117
human rights defender;journalist|before:activist	-0.105
human rights defender;journalist|before:blogger	0.118
human rights defender;journalist|before:defender	0.025
human rights defender;journalist|before:family	0.06
human rights defender;journalist|before:force	0.026
human rights defender;journalist|before:journalist	0.057
human rights defender;journalist|before:lawyer	-0.031
human rights defender;journalist|before:politics	0.005
human rights defender;journalist|before:press	0.089
human rights defender;journalist|before:protest	0.109
human rights defender;journalist|before:union	-0.041
human rights defender;journalist|bias	-0.507
human rights defender;journalist|found	-0.336
human rights defender;journalist|head:accused	-0.143
human rights defender;journalist|head:activist	0.02
human rights defender;journalist|head:blogger	0.291
human rights defender;journalist|head:defender	0.083
human rights defender;journalist|head:family	-0.082
human rights defender;journalist|head:force	0.061
human rights defender;journalist|head:journalist	0.084
human rights defender;journalist|head:lawyer	-0.05
human rights defender;journalist|head:politics	-0.118
human rights defender;journalist|head:press	0.234
human rights defender;journalist|head:protest	0.045
human rights defender;journalist|head:union	0.022
human rights defender;journalist|nearest:accused	-0.055
human rights defender;journalist|nearest:activist	-0.041
human rights defender;journalist|nearest:blogger	0.175
human rights defender;journalist|nearest:defender	0.026
human rights defender;journalist|nearest:family	-0.079
human rights defender;journalist|nearest:force	-0.019
human rights defender;journalist|nearest:journalist	-0.007
human rights defender;journalist|nearest:lawyer	-0.044
human rights defender;journalist|nearest:none	-0.214
human rights defender;journalist|nearest:politics	-0.125
human rights defender;journalist|nearest:press	0.123
human rights defender;journalist|nearest:protest	-0.068
human rights defender;journalist|nearest:union	-0.007
human rights defender;journalist|often	0.055
human rights defender;journalist|rate:accused	-0.225
human rights defender;journalist|rate:activist	-0.007
human rights defender;journalist|rate:defender	-0.195
human rights defender;journalist|rate:family	-0.048
human rights defender;journalist|rate:force	-0.041
human rights defender;journalist|rate:journalist	0.036
human rights defender;journalist|rate:lawyer	-0.046
human rights defender;journalist|rate:politics	-0.012
human rights defender;journalist|rate:press	0.01
human rights defender;journalist|rate:protest	-0.097
human rights defender;journalist|rate:union	-0.069
human rights defender;journalist|second:accused	-0.023
human rights defender;journalist|second:activist	-0.063
human rights defender;journalist|second:blogger	-0.068
human rights defender;journalist|second:defender	-0.04
human rights defender;journalist|second:family	-0.03
human rights defender;journalist|second:force	-0.016
human rights defender;journalist|second:journalist	0.134
human rights defender;journalist|second:politics	-0.052
human rights defender;journalist|second:press	0.098
human rights defender;journalist|second:protest	-0.028
human rights defender;journalist|second:union	-0.038
human rights defender;journalist|sentence:accused	-0.082
human rights defender;journalist|sentence:activist	0.04
human rights defender;journalist|sentence:blogger	0.192
human rights defender;journalist|sentence:defender	0.181
human rights defender;journalist|sentence:family	-0.2
human rights defender;journalist|sentence:force	0.021
human rights defender;journalist|sentence:journalist	0.221
human rights defender;journalist|sentence:lawyer	-0.084
human rights defender;journalist|sentence:politics	-0.036
human rights defender;journalist|sentence:press	0.201
human rights defender;journalist|sentence:protest	0.127
human rights defender;journalist|sentence:union	-0.092
human rights defender;journalist|share:accused	-0.042
human rights defender;journalist|share:activist	-0.003
human rights defender;journalist|share:blogger	0.049
human rights defender;journalist|share:defender	0.033
human rights defender;journalist|share:family	-0.042
human rights defender;journalist|share:force	-0.013
human rights defender;journalist|share:journalist	0.038
human rights defender;journalist|share:lawyer	-0.021
human rights defender;journalist|share:politics	-0.047
human rights defender;journalist|share:press	-0.013
human rights defender;journalist|share:protest	-0.023
human rights defender;journalist|share:union	-0.026
human rights defender;journalist|title:accused	-0.154
human rights defender;journalist|title:activist	0.042
human rights defender;journalist|title:blogger	0.16
human rights defender;journalist|title:defender	-0.128
human rights defender;journalist|title:family	-0.031
human rights defender;journalist|title:force	0.051
human rights defender;journalist|title:journalist	0.018
human rights defender;journalist|title:lawyer	-0.027
human rights defender;journalist|title:politics	-0.079
human rights defender;journalist|title:press	0.067
human rights defender;journalist|title:protest	-0.094
human rights defender;journalist|title:union	0.021
human rights defender;journalist|top:activist	-0.126
human rights defender;journalist|top:defender	-0.164
human rights defender;journalist|top:politics	-0.177
human rights defender;journalist|top:press	0.055
human rights defender;journalist|top:union	-0.081
human rights defender;trade unionist|adjacent:accused	0.053
human rights defender;trade unionist|adjacent:activist	-0.091
human rights defender;trade unionist|adjacent:blogger	-0.035
human rights defender;trade unionist|adjacent:defender	-0.007
human rights defender;trade unionist|adjacent:family	0.013
human rights defender;trade unionist|adjacent:force	-0.017
human rights defender;trade unionist|adjacent:journalist	-0.036
human rights defender;trade unionist|adjacent:lawyer	-0.055
human rights defender;trade unionist|adjacent:politics	-0.068
human rights defender;trade unionist|adjacent:press	-0.086
human rights defender;trade unionist|adjacent:protest	-0.027
human rights defender;trade unionist|adjacent:union	0.026
human rights defender;trade unionist|after:accused	0.105
human rights defender;trade unionist|after:activist	0.206
human rights defender;trade unionist|after:blogger	-0.036
human rights defender;trade unionist|after:defender	-0.081
human rights defender;trade unionist|after:family	0.077
human rights defender;trade unionist|after:force	-0.03
human rights defender;trade unionist|after:journalist	-0.004
human rights defender;trade unionist|after:lawyer	-0.051
human rights defender;trade unionist|after:politics	-0.099
human rights defender;trade unionist|after:press	-0.011
human rights defender;trade unionist|after:protest	0.045
human rights defender;trade unionist|after:union	0.253
human rights defender;trade unionist|apposed:accused	0.09
human rights defender;trade unionist|apposed:activist	0.046
human rights defender;trade unionist|apposed:blogger	-0.012
human rights defender;trade unionist|apposed:defender	-0.096
human rights defender;trade unionist|apposed:family	0.027
human rights defender;trade unionist|apposed:force	-0.009
human rights defender;trade unionist|apposed:journalist	-0.027
human rights defender;trade unionist|apposed:lawyer	-0.015
human rights defender;trade unionist|apposed:politics	-0.051
human rights defender;trade unionist|apposed:press	-0.04
human rights defender;trade unionist|apposed:protest	0.105
human rights defender;trade unionist|apposed:union	0.163
human rights defender;trade unionist|before:accused	0.056
human rights defender;trade unionist|before:activist	-0.121
human rights defender;trade unionist|before:blogger	-0.078
human rights defender;trade unionist|before:defender	0.192
human rights defender;trade unionist|before:family	-0.027
human rights defender;trade unionist|before:force	0.049
human rights defender;trade unionist|before:journalist	-0.073
human rights defender;trade unionist|before:lawyer	-0.082
human rights defender;trade unionist|before:politics	-0.141
human rights defender;trade unionist|before:press	-0.18
human rights defender;trade unionist|before:protest	-0.094
human rights defender;trade unionist|before:union	-0.035
human rights defender;trade unionist|bias	-0.433
human rights defender;trade unionist|found	-0.314
human rights defender;trade unionist|head:accused	0.24
human rights defender;trade unionist|head:activist	-0.062
human rights defender;trade unionist|head:blogger	-0.095
human rights defender;trade unionist|head:defender	0.198
human rights defender;trade unionist|head:family	0.017
human rights defender;trade unionist|head:force	-0.033
human rights defender;trade unionist|head:journalist	-0.096
human rights defender;trade unionist|head:lawyer	-0.088
human rights defender;trade unionist|head:politics	-0.122
human rights defender;trade unionist|head:press	-0.101
human rights defender;trade unionist|head:protest	0.027
human rights defender;trade unionist|head:union	0.323
human rights defender;trade unionist|nearest:accused	-0.081
human rights defender;trade unionist|nearest:activist	0.004
human rights defender;trade unionist|nearest:blogger	-0.049
human rights defender;trade unionist|nearest:defender	0.132
human rights defender;trade unionist|nearest:family	0.009
human rights defender;trade unionist|nearest:force	-0.021
human rights defender;trade unionist|nearest:journalist	-0.001
human rights defender;trade unionist|nearest:lawyer	-0.038
human rights defender;trade unionist|nearest:none	-0.198
human rights defender;trade unionist|nearest:politics	-0.083
human rights defender;trade unionist|nearest:press	-0.132
human rights defender;trade unionist|nearest:protest	0.069
human rights defender;trade unionist|nearest:union	0.077
human rights defender;trade unionist|often	-0.01
human rights defender;trade unionist|rate:accused	0.025
human rights defender;trade unionist|rate:activist	-0.05
human rights defender;trade unionist|rate:blogger	-0.025
human rights defender;trade unionist|rate:defender	-0.04
human rights defender;trade unionist|rate:family	-0.049
human rights defender;trade unionist|rate:force	-0.024
human rights defender;trade unionist|rate:journalist	-0.051
human rights defender;trade unionist|rate:lawyer	-0.069
human rights defender;trade unionist|rate:politics	-0.152
human rights defender;trade unionist|rate:press	0.036
human rights defender;trade unionist|rate:protest	-0.171
human rights defender;trade unionist|rate:union	0.001
human rights defender;trade unionist|second:accused	0.058
human rights defender;trade unionist|second:activist	0.045
human rights defender;trade unionist|second:blogger	-0.014
human rights defender;trade unionist|second:defender	-0.067
human rights defender;trade unionist|second:family	-0.022
human rights defender;trade unionist|second:force	0.086
human rights defender;trade unionist|second:journalist	-0.067
human rights defender;trade unionist|second:politics	-0.076
human rights defender;trade unionist|second:press	0.05
human rights defender;trade unionist|second:protest	-0.017
human rights defender;trade unionist|second:union	0.091
human rights defender;trade unionist|sentence:accused	0.278
human rights defender;trade unionist|sentence:activist	-0.073
human rights defender;trade unionist|sentence:blogger	-0.103
human rights defender;trade unionist|sentence:defender	0.174
human rights defender;trade unionist|sentence:family	-0.06
human rights defender;trade unionist|sentence:force	-0.041
human rights defender;trade unionist|sentence:journalist	-0.1
human rights defender;trade unionist|sentence:lawyer	-0.06
human rights defender;trade unionist|sentence:politics	-0.07
human rights defender;trade unionist|sentence:press	-0.194
human rights defender;trade unionist|sentence:protest	0.009
human rights defender;trade unionist|sentence:union	0.312
human rights defender;trade unionist|share:accused	-0.011
human rights defender;trade unionist|share:activist	-0.053
human rights defender;trade unionist|share:blogger	-0.035
human rights defender;trade unionist|share:defender	0.004
human rights defender;trade unionist|share:family	-0.033
human rights defender;trade unionist|share:force	-0.008
human rights defender;trade unionist|share:journalist	-0.018
human rights defender;trade unionist|share:lawyer	-0.023
human rights defender;trade unionist|share:politics	-0.069
human rights defender;trade unionist|share:press	-0.068
human rights defender;trade unionist|share:protest	-0.023
human rights defender;trade unionist|share:union	-0.009
human rights defender;trade unionist|title:accused	-0.124
human rights defender;trade unionist|title:activist	-0.02
human rights defender;trade unionist|title:blogger	-0.011
human rights defender;trade unionist|title:defender	0.239
human rights defender;trade unionist|title:family	-0.03
human rights defender;trade unionist|title:force	0.08
human rights defender;trade unionist|title:journalist	-0.085
human rights defender;trade unionist|title:lawyer	-0.02
human rights defender;trade unionist|title:politics	-0.128
human rights defender;trade unionist|title:press	-0.145
human rights defender;trade unionist|title:protest	-0.053
human rights defender;trade unionist|title:union	-0.076
human rights defender;trade unionist|top:activist	-0.035
human rights defender;trade unionist|top:defender	-0.262
human rights defender;trade unionist|top:politics	-0.199
human rights defender;trade unionist|top:press	-0.018
human rights defender;trade unionist|top:union	0.116
human rights defender|adjacent:accused	-0.069
human rights defender|adjacent:activist	0.055
human rights defender|adjacent:blogger	-0.08
human rights defender|adjacent:defender	0.13
human rights defender|adjacent:family	-0.046
human rights defender|adjacent:force	0.045
human rights defender|adjacent:journalist	-0.144
human rights defender|adjacent:lawyer	0.175
human rights defender|adjacent:politics	0.072
human rights defender|adjacent:press	-0.174
human rights defender|adjacent:protest	0.147
human rights defender|adjacent:union	-0.098
human rights defender|after:accused	-0.193
human rights defender|after:activist	-0.124
human rights defender|after:blogger	-0.087
human rights defender|after:defender	0.26
human rights defender|after:family	0.067
human rights defender|after:force	-0.174
human rights defender|after:journalist	-0.186
human rights defender|after:lawyer	-0.045
human rights defender|after:politics	0.073
human rights defender|after:press	-0.136
human rights defender|after:protest	-0.016
human rights defender|after:union	-0.271
human rights defender|apposed:accused	-0.02
human rights defender|apposed:activist	0.007
human rights defender|apposed:blogger	0.027
human rights defender|apposed:defender	0.047
human rights defender|apposed:family	-0.006
human rights defender|apposed:force	-0.073
human rights defender|apposed:journalist	-0.077
human rights defender|apposed:lawyer	0.045
human rights defender|apposed:politics	-0.064
human rights defender|apposed:press	0.076
human rights defender|apposed:protest	0.035
human rights defender|apposed:union	-0.206
human rights defender|before:accused	-0.068
human rights defender|before:activist	0.271
human rights defender|before:blogger	-0.246
human rights defender|before:defender	-0.044
human rights defender|before:family	-0.019
human rights defender|before:force	0.004
human rights defender|before:journalist	-0.061
human rights defender|before:lawyer	0.212
human rights defender|before:politics	0.237
human rights defender|before:press	-0.065
human rights defender|before:protest	0.038
human rights defender|before:union	-0.042
human rights defender|bias	0.087
human rights defender|found	0.21
human rights defender|head:accused	-0.155
human rights defender|head:activist	0.238
human rights defender|head:blogger	-0.244
human rights defender|head:defender	0.198
human rights defender|head:family	0.011
human rights defender|head:force	-0.044
human rights defender|head:journalist	-0.128
human rights defender|head:lawyer	0.182
human rights defender|head:politics	0.024
human rights defender|head:press	-0.165
human rights defender|head:protest	0.01
human rights defender|head:union	-0.278
human rights defender|nearest:accused	0.001
human rights defender|nearest:activist	0.225
human rights defender|nearest:blogger	-0.129
human rights defender|nearest:defender	0.101
human rights defender|nearest:family	0.196
human rights defender|nearest:force	0.078
human rights defender|nearest:journalist	-0.003
human rights defender|nearest:lawyer	0.111
human rights defender|nearest:none	0.207
human rights defender|nearest:politics	-0.109
human rights defender|nearest:press	-0.147
human rights defender|nearest:protest	-0.12
human rights defender|nearest:union	-0.194
human rights defender|often	-0.012
human rights defender|rate:accused	-0.097
human rights defender|rate:activist	0.189
human rights defender|rate:blogger	-0.09
human rights defender|rate:defender	0.268
human rights defender|rate:family	0.06
human rights defender|rate:force	-0.177
human rights defender|rate:journalist	-0.001
human rights defender|rate:lawyer	-0.009
human rights defender|rate:politics	0.261
human rights defender|rate:press	-0.056
human rights defender|rate:protest	0.081
human rights defender|rate:union	-0.003
human rights defender|second:accused	-0.033
human rights defender|second:activist	0.009
human rights defender|second:blogger	-0.029
human rights defender|second:defender	0.29
human rights defender|second:family	0.076
human rights defender|second:force	0.007
human rights defender|second:journalist	-0.026
human rights defender|second:politics	0.031
human rights defender|second:press	-0.087
human rights defender|second:protest	0.054
human rights defender|second:union	-0.05
human rights defender|sentence:accused	-0.066
human rights defender|sentence:activist	0.243
human rights defender|sentence:blogger	-0.207
human rights defender|sentence:defender	0.27
human rights defender|sentence:family	0.013
human rights defender|sentence:force	-0.067
human rights defender|sentence:journalist	-0.263
human rights defender|sentence:lawyer	0.062
human rights defender|sentence:politics	0.031
human rights defender|sentence:press	-0.26
human rights defender|sentence:protest	-0.046
human rights defender|sentence:union	-0.491
human rights defender|share:accused	-0.008
human rights defender|share:activist	0.032
human rights defender|share:blogger	-0.058
human rights defender|share:defender	0.035
human rights defender|share:family	0.023
human rights defender|share:force	0.023
human rights defender|share:journalist	-0.014
human rights defender|share:lawyer	0.06
human rights defender|share:politics	0.094
human rights defender|share:press	-0.007
human rights defender|share:protest	-0.032
human rights defender|share:union	-0.145
human rights defender|title:accused	-0.072
human rights defender|title:activist	0.116
human rights defender|title:blogger	-0.044
human rights defender|title:defender	0.126
human rights defender|title:family	-0.062
human rights defender|title:force	-0.058
human rights defender|title:journalist	0.201
human rights defender|title:lawyer	0.182
human rights defender|title:politics	0.124
human rights defender|title:press	0.073
human rights defender|title:protest	0.51
human rights defender|title:union	0.141
human rights defender|top:activist	-0.129
human rights defender|top:defender	0.538
human rights defender|top:politics	0.262
human rights defender|top:press	0.043
human rights defender|top:union	0.065
insufficient information|adjacent:accused	0.132
insufficient information|adjacent:activist	0.025
insufficient information|adjacent:blogger	-0.065
insufficient information|adjacent:defender	-0.159
insufficient information|adjacent:family	0.224
insufficient information|adjacent:force	0.075
insufficient information|adjacent:journalist	-0.276
insufficient information|adjacent:lawyer	-0.036
insufficient information|adjacent:politics	-0.124
insufficient information|adjacent:press	-0.316
insufficient information|adjacent:protest	-0.062
insufficient information|adjacent:union	-0.186
insufficient information|after:accused	-0.04
insufficient information|after:activist	-0.217
insufficient information|after:blogger	0.104
insufficient information|after:defender	-0.33
insufficient information|after:family	0.083
insufficient information|after:force	0.337
insufficient information|after:journalist	0.023
insufficient information|after:lawyer	0.207
insufficient information|after:politics	0.042
insufficient information|after:press	0.096
insufficient information|after:protest	-0.052
insufficient information|after:union	-0.315
insufficient information|apposed:accused	-0.045
insufficient information|apposed:activist	0.01
insufficient information|apposed:blogger	0.1
insufficient information|apposed:defender	-0.1
insufficient information|apposed:family	0.087
insufficient information|apposed:force	0.153
insufficient information|apposed:journalist	-0.131
insufficient information|apposed:lawyer	-0.045
insufficient information|apposed:politics	0.068
insufficient information|apposed:press	-0.212
insufficient information|apposed:protest	-0.089
insufficient information|apposed:union	-0.118
insufficient information|before:accused	0.079
insufficient information|before:activist	-0.233
insufficient information|before:blogger	0.049
insufficient information|before:defender	-0.144
insufficient information|before:family	0.135
insufficient information|before:force	0.022
insufficient information|before:journalist	-0.216
insufficient information|before:lawyer	-0.074
insufficient information|before:politics	-0.073
insufficient information|before:press	0.127
insufficient information|before:protest	0.091
insufficient information|before:union	-0.028
insufficient information|bias	1.006
insufficient information|found	0.583
insufficient information|head:accused	0.248
insufficient information|head:activist	-0.153
insufficient information|head:blogger	-0.077
insufficient information|head:defender	-0.297
insufficient information|head:family	0.037
insufficient information|head:force	0.15
insufficient information|head:journalist	-0.075
insufficient information|head:lawyer	0.022
insufficient information|head:politics	0.094
insufficient information|head:press	-0.07
insufficient information|head:protest	0.001
insufficient information|head:union	-0.296
insufficient information|nearest:accused	0.049
insufficient information|nearest:activist	-0.126
insufficient information|nearest:blogger	-0.028
insufficient information|nearest:defender	-0.082
insufficient information|nearest:family	0.102
insufficient information|nearest:force	0.058
insufficient information|nearest:journalist	-0.018
insufficient information|nearest:lawyer	-0.075
insufficient information|nearest:none	0.21
insufficient information|nearest:politics	0.353
insufficient information|nearest:press	-0.119
insufficient information|nearest:protest	0.098
insufficient information|nearest:union	0.145
insufficient information|often	0.237
insufficient information|rate:accused	0.38
insufficient information|rate:activist	-0.299
insufficient information|rate:blogger	-0.106
insufficient information|rate:defender	0.018
insufficient information|rate:family	0.276
insufficient information|rate:force	0.224
insufficient information|rate:journalist	-0.29
insufficient information|rate:lawyer	0.14
insufficient information|rate:politics	-0.137
insufficient information|rate:press	-0.097
insufficient information|rate:protest	0.287
insufficient information|rate:union	-0.07
insufficient information|second:accused	0.058
insufficient information|second:activist	0.01
insufficient information|second:blogger	-0.036
insufficient information|second:defender	-0.214
insufficient information|second:family	0.11
insufficient information|second:force	-0.007
insufficient information|second:journalist	-0.068
insufficient information|second:politics	0.196
insufficient information|second:press	0.178
insufficient information|second:protest	0.07
insufficient information|second:union	-0.177
insufficient information|sentence:accused	-0.097
insufficient information|sentence:activist	-0.158
insufficient information|sentence:blogger	-0.152
insufficient information|sentence:defender	-0.273
insufficient information|sentence:family	0.28
insufficient information|sentence:force	0.134
insufficient information|sentence:journalist	-0.305
insufficient information|sentence:lawyer	0.002
insufficient information|sentence:politics	-0.08
insufficient information|sentence:press	-0.093
insufficient information|sentence:protest	0.084
insufficient information|sentence:union	-0.173
insufficient information|share:accused	-0.005
insufficient information|share:activist	-0.049
insufficient information|share:blogger	-0.012
insufficient information|share:defender	-0.077
insufficient information|share:family	0.071
insufficient information|share:force	0.035
insufficient information|share:journalist	0.011
insufficient information|share:lawyer	-0.019
insufficient information|share:politics	0.044
insufficient information|share:press	0.076
insufficient information|share:protest	0.035
insufficient information|share:union	0.004
insufficient information|title:accused	0.402
insufficient information|title:activist	-0.108
insufficient information|title:blogger	-0.159
insufficient information|title:defender	-0.076
insufficient information|title:family	0.223
insufficient information|title:force	0.208
insufficient information|title:journalist	-0.027
insufficient information|title:lawyer	-0.192
insufficient information|title:politics	0.181
insufficient information|title:press	0.023
insufficient information|title:protest	-0.212
insufficient information|title:union	-0.039
insufficient information|top:activist	-0.102
insufficient information|top:defender	0.21
insufficient information|top:politics	0.19
insufficient information|top:press	0.102
insufficient information|top:union	-0.107
journalist|adjacent:activist	0.017
journalist|adjacent:blogger	0.086
journalist|adjacent:defender	0.101
journalist|adjacent:family	-0.091
journalist|adjacent:force	-0.048
journalist|adjacent:journalist	0.288
journalist|adjacent:lawyer	0.037
journalist|adjacent:politics	-0.03
journalist|adjacent:press	0.41
journalist|adjacent:protest	0.017
journalist|adjacent:union	-0.078
journalist|after:accused	0.102
journalist|after:activist	-0.13
journalist|after:blogger	-0.205
journalist|after:defender	-0.063
journalist|after:family	-0.187
journalist|after:force	-0.058
journalist|after:journalist	0.254
journalist|after:lawyer	-0.249
journalist|after:politics	-0.115
journalist|after:press	0.157
journalist|after:protest	0.018
journalist|after:union	0.023
journalist|apposed:accused	0.011
journalist|apposed:activist	0.02
journalist|apposed:blogger	-0.148
journalist|apposed:defender	-0.093
journalist|apposed:family	-0.115
journalist|apposed:force	-0.033
journalist|apposed:journalist	0.16
journalist|apposed:lawyer	-0.026
journalist|apposed:politics	-0.023
journalist|apposed:press	0.192
journalist|apposed:protest	-0.003
journalist|apposed:union	-0.078
journalist|before:accused	0.085
journalist|before:activist	0.105
journalist|before:blogger	0.287
journalist|before:defender	0.105
journalist|before:family	-0.116
journalist|before:force	-0.09
journalist|before:journalist	0.302
journalist|before:lawyer	-0.016
journalist|before:politics	-0.207
journalist|before:press	0.099
journalist|before:protest	-0.095
journalist|before:union	-0.116
journalist|bias	0.108
journalist|found	0.157
journalist|head:accused	-0.043
journalist|head:activist	0.071
journalist|head:blogger	0.197
journalist|head:defender	-0.173
journalist|head:family	0.043
journalist|head:force	-0.075
journalist|head:journalist	0.292
journalist|head:lawyer	0.031
journalist|head:politics	-0.079
journalist|head:press	0.233
journalist|head:protest	-0.105
journalist|head:union	-0.09
journalist|nearest:accused	0.028
journalist|nearest:activist	-0.133
journalist|nearest:blogger	0.079
journalist|nearest:defender	-0.083
journalist|nearest:family	-0.195
journalist|nearest:force	-0.056
journalist|nearest:journalist	0.029
journalist|nearest:lawyer	0.076
journalist|nearest:none	0.069
journalist|nearest:politics	-0.028
journalist|nearest:press	0.408
journalist|nearest:protest	0.087
journalist|nearest:union	-0.122
journalist|often	-0.109
journalist|rate:accused	-0.071
journalist|rate:activist	0.058
journalist|rate:blogger	0.248
journalist|rate:defender	-0.005
journalist|rate:family	-0.176
journalist|rate:force	0.058
journalist|rate:journalist	0.297
journalist|rate:lawyer	0.029
journalist|rate:politics	-0.048
journalist|rate:press	0.296
journalist|rate:protest	-0.17
journalist|rate:union	-0.12
journalist|second:accused	-0.025
journalist|second:activist	0.051
journalist|second:blogger	0.178
journalist|second:defender	-0.074
journalist|second:family	-0.113
journalist|second:force	-0.027
journalist|second:journalist	0.106
journalist|second:politics	0.023
journalist|second:press	-0.192
journalist|second:protest	-0.059
journalist|second:union	-0.074
journalist|sentence:accused	-0.059
journalist|sentence:activist	-0.082
journalist|sentence:blogger	0.264
journalist|sentence:defender	-0.319
journalist|sentence:family	-0.05
journalist|sentence:force	0.02
journalist|sentence:journalist	0.481
journalist|sentence:lawyer	0.098
journalist|sentence:politics	-0.088
journalist|sentence:press	0.475
journalist|sentence:protest	-0.128
journalist|sentence:union	-0.016
journalist|share:accused	0.036
journalist|share:activist	0.01
journalist|share:blogger	0.098
journalist|share:defender	-0.02
journalist|share:family	-0.042
journalist|share:force	-0.017
journalist|share:journalist	0.003
journalist|share:lawyer	0.019
journalist|share:politics	-0.099
journalist|share:press	0.079
journalist|share:protest	0.038
journalist|share:union	-0.03
journalist|title:accused	-0.117
journalist|title:activist	-0.195
journalist|title:blogger	0.08
journalist|title:defender	-0.123
journalist|title:family	-0.073
journalist|title:force	-0.249
journalist|title:journalist	-0.019
journalist|title:lawyer	0.075
journalist|title:politics	-0.227
journalist|title:press	0.164
journalist|title:protest	-0.051
journalist|title:union	-0.06
journalist|top:activist	0.238
journalist|top:defender	-0.221
journalist|top:politics	-0.13
journalist|top:press	0.151
journalist|top:union	-0.098
trade unionist|adjacent:accused	-0.057
trade unionist|adjacent:activist	0.048
trade unionist|adjacent:blogger	-0.05
trade unionist|adjacent:defender	-0.049
trade unionist|adjacent:family	-0.115
trade unionist|adjacent:force	-0.036
trade unionist|adjacent:journalist	-0.055
trade unionist|adjacent:lawyer	-0.059
trade unionist|adjacent:politics	0.198
trade unionist|adjacent:press	-0.041
trade unionist|adjacent:protest	-0.017
trade unionist|adjacent:union	0.396
trade unionist|after:accused	0.031
trade unionist|after:activist	0.034
trade unionist|after:blogger	0.044
trade unionist|after:defender	0.115
trade unionist|after:family	0.004
trade unionist|after:force	-0.034
trade unionist|after:journalist	-0.042
trade unionist|after:lawyer	-0.054
trade unionist|after:politics	0.035
trade unionist|after:press	-0.159
trade unionist|after:protest	0.041
trade unionist|after:union	0.265
trade unionist|apposed:accused	-0.015
trade unionist|apposed:activist	-0.084
trade unionist|apposed:blogger	-0.011
trade unionist|apposed:defender	0.131
trade unionist|apposed:family	0.071
trade unionist|apposed:force	-0.022
trade unionist|apposed:journalist	-0.025
trade unionist|apposed:lawyer	-0.018
trade unionist|apposed:politics	0.118
trade unionist|apposed:press	-0.043
trade unionist|apposed:protest	-0.028
trade unionist|apposed:union	0.29
trade unionist|before:accused	-0.034
trade unionist|before:activist	0.084
trade unionist|before:blogger	-0.131
trade unionist|before:defender	-0.135
trade unionist|before:family	-0.032
trade unionist|before:force	-0.012
trade unionist|before:journalist	-0.009
trade unionist|before:lawyer	-0.009
trade unionist|before:politics	0.179
trade unionist|before:press	-0.067
trade unionist|before:protest	-0.049
trade unionist|before:union	0.263
trade unionist|bias	-0.345
trade unionist|found	-0.295
trade unionist|head:accused	-0.146
trade unionist|head:activist	-0.115
trade unionist|head:blogger	-0.071
trade unionist|head:defender	-0.009
trade unionist|head:family	-0.026
trade unionist|head:force	-0.059
trade unionist|head:journalist	-0.077
trade unionist|head:lawyer	-0.098
trade unionist|head:politics	0.199
trade unionist|head:press	-0.131
trade unionist|head:protest	0.022
trade unionist|head:union	0.318
trade unionist|nearest:accused	0.059
trade unionist|nearest:activist	0.072
trade unionist|nearest:blogger	-0.049
trade unionist|nearest:defender	-0.094
trade unionist|nearest:family	-0.034
trade unionist|nearest:force	-0.04
trade unionist|nearest:journalist	-0.001
trade unionist|nearest:lawyer	-0.03
trade unionist|nearest:none	-0.072
trade unionist|nearest:politics	-0.007
trade unionist|nearest:press	-0.133
trade unionist|nearest:protest	-0.067
trade unionist|nearest:union	0.1
trade unionist|often	-0.156
trade unionist|rate:accused	-0.01
trade unionist|rate:activist	0.109
trade unionist|rate:blogger	-0.028
trade unionist|rate:defender	-0.045
trade unionist|rate:family	-0.062
trade unionist|rate:force	-0.04
trade unionist|rate:journalist	0.01
trade unionist|rate:lawyer	-0.045
trade unionist|rate:politics	0.091
trade unionist|rate:press	-0.185
trade unionist|rate:protest	0.071
trade unionist|rate:union	0.261
trade unionist|second:accused	-0.034
trade unionist|second:activist	-0.052
trade unionist|second:blogger	-0.032
trade unionist|second:defender	0.104
trade unionist|second:family	-0.021
trade unionist|second:force	-0.044
trade unionist|second:journalist	-0.078
trade unionist|second:politics	-0.122
trade unionist|second:press	-0.046
trade unionist|second:protest	-0.02
trade unionist|second:union	0.248
trade unionist|sentence:accused	0.025
trade unionist|sentence:activist	0.03
trade unionist|sentence:blogger	0.006
trade unionist|sentence:defender	-0.034
trade unionist|sentence:family	0.017
trade unionist|sentence:force	-0.065
trade unionist|sentence:journalist	-0.033
trade unionist|sentence:lawyer	-0.019
trade unionist|sentence:politics	0.242
trade unionist|sentence:press	-0.131
trade unionist|sentence:protest	-0.046
trade unionist|sentence:union	0.46
trade unionist|share:accused	0.03
trade unionist|share:activist	0.064
trade unionist|share:blogger	-0.043
trade unionist|share:defender	0.025
trade unionist|share:family	0.024
trade unionist|share:force	-0.02
trade unionist|share:journalist	-0.019
trade unionist|share:lawyer	-0.017
trade unionist|share:politics	0.076
trade unionist|share:press	-0.067
trade unionist|share:protest	0.005
trade unionist|share:union	0.206
trade unionist|title:accused	0.065
trade unionist|title:activist	0.166
trade unionist|title:blogger	-0.026
trade unionist|title:defender	-0.038
trade unionist|title:family	-0.028
trade unionist|title:force	-0.032
trade unionist|title:journalist	-0.088
trade unionist|title:lawyer	-0.018
trade unionist|title:politics	0.129
trade unionist|title:press	-0.181
trade unionist|title:protest	-0.1
trade unionist|title:union	0.013
trade unionist|top:activist	0.154
trade unionist|top:defender	-0.1
trade unionist|top:politics	0.057
trade unionist|top:press	-0.327
trade unionist|top:union	0.105`;
