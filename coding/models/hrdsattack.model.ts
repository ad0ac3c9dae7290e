/** Made by bench/train/hrdsattack.ts from the training rows of HRDsAttack (MIT); do not edit. */
export const HRDSATTACK = `[country] 0.24
agents	-0.006
dateline	1.109
first	0.674
hasTown	0.578
hintShare	0.096
hints	0.556
isLocated	0.362
iso3:AFG	0.074
iso3:AGO	-0.004
iso3:ALB	-0.013
iso3:AND	0.712
iso3:ARE	-0.183
iso3:ARG	-0.01
iso3:ARM	-0.037
iso3:AUS	-0.112
iso3:AZE	-0.035
iso3:BDI	-0.993
iso3:BEL	0.771
iso3:BEN	-0.191
iso3:BFA	-0.002
iso3:BGD	-0.617
iso3:BHR	0.046
iso3:BLR	1.155
iso3:BOL	-0.133
iso3:BRA	-0.078
iso3:BRN	-0.001
iso3:CAN	-1.168
iso3:CHE	-0.256
iso3:CHL	-0.003
iso3:CHN	0.164
iso3:CMR	-0.202
iso3:COD	0.237
iso3:COG	-0.026
iso3:COL	-0.048
iso3:CPV	-0.093
iso3:CUB	-0.408
iso3:CXR	-0.023
iso3:CYP	-0.024
iso3:CZE	-0.003
iso3:DDR	-0.001
iso3:DEU	-0.61
iso3:DNK	-0.409
iso3:DZA	0.207
iso3:ECU	-0.026
iso3:EGY	-0.58
iso3:ERI	-0.006
iso3:ESP	-0.169
iso3:ETH	-0.252
iso3:FRA	-0.651
iso3:FRO	-0.013
iso3:GBR	-0.083
iso3:GEO	-0.061
iso3:GHA	-0.076
iso3:GMB	0.11
iso3:GNQ	-0.058
iso3:GRC	0.123
iso3:GTM	-0.057
iso3:GUM	-0.014
iso3:HND	-0.036
iso3:HTI	0.508
iso3:HUN	-0.125
iso3:IDN	0.179
iso3:IND	0.116
iso3:IRL	-0.028
iso3:IRN	-0.703
iso3:IRQ	0.118
iso3:ISR	0.558
iso3:ITA	-0.283
iso3:JAM	-0.017
iso3:JEY	-0.014
iso3:JOR	-0.004
iso3:JPN	-0.531
iso3:KAZ	-0.005
iso3:KEN	-0.074
iso3:KHM	-0.187
iso3:KOR	0.136
iso3:KWT	0.008
iso3:LAO	-0.001
iso3:LBN	0.076
iso3:LBR	0.85
iso3:LBY	0.725
iso3:LKA	-0.997
iso3:LTU	-0.026
iso3:LVA	-0.002
iso3:MAC	-0.001
iso3:MAR	0.027
iso3:MDA	-0.016
iso3:MEX	0.621
iso3:MLI	-0.056
iso3:MLT	0.791
iso3:MMR	0.335
iso3:MNG	-0.325
iso3:MOZ	0.115
iso3:MUS	0.216
iso3:MWI	-0.007
iso3:MYS	0.863
iso3:NAM	0.303
iso3:NER	-0.274
iso3:NGA	-0.409
iso3:NIC	0.423
iso3:NLD	-0.136
iso3:NOR	-0.023
iso3:NPL	-0.017
iso3:NZL	0.188
iso3:OMN	-0.042
iso3:PAK	-0.006
iso3:PER	-0.048
iso3:PHL	-0.018
iso3:PNG	-0.073
iso3:POL	-0.062
iso3:PRI	-0.013
iso3:PRK	-0.025
iso3:PRT	0.429
iso3:PRY	-0.001
iso3:PSE	-0.721
iso3:QAT	0.7
iso3:RUS	-0.115
iso3:RWA	-0.011
iso3:SAU	-0.16
iso3:SDN	-0.001
iso3:SEN	-0.016
iso3:SGP	-0.021
iso3:SLB	-0.006
iso3:SLV	-0.054
iso3:SOM	1.048
iso3:SSD	-0.001
iso3:SUN	-0.014
iso3:SWE	0.103
iso3:SWZ	0.322
iso3:SYR	1.772
iso3:TCD	-0.018
iso3:TGO	-0.015
iso3:THA	0.051
iso3:TUN	0.038
iso3:TUR	1.003
iso3:TWN	-0.036
iso3:UGA	0.126
iso3:UKR	0.265
iso3:USA	-0.573
iso3:UZB	-0.867
iso3:VAT	-0.001
iso3:VEN	-0.696
iso3:VNM	-0.872
iso3:YEM	0.377
iso3:YUG	-0.001
iso3:ZAF	-0.478
iso3:ZWE	-0.177
lead	0.69
leadLocated	-0.052
located	1.078
log	0.539
noName	-0.245
null	0.192
null:actShare	0.033
null:actTitle	-0.269
null:countries	0.112
null:dates	0.23
null:few	-0.15
null:long	0.47
null:many	0.869
null:noDay	0.601
null:noTownLead	0.458
null:noYear	0.651
null:notThisYear	-0.36
null:speaker	-0.599
null:spread	-0.164
null:undatedLead	-0.502
null:violentLead	-0.946
null:violentShare	0.313
null:violentTitle	-0.327
once	-0.712
roles	-0.714
share	0.192
title	-0.23
titleLocated	0.379
top	-0.616
towns	-0.505
violent	1.051
[year] 0.55
actor	0.067
acts	0.289
bare	-0.08
bracket	-0.028
close	0.165
coming	-0.167
counted	0.033
court	-0.148
dateline	0.037
deed:abduct	0.066
deed:arrest	0.03
deed:court	-0.167
deed:hurt	0.064
deed:kill	0.173
deedAfter	0.105
deedBefore	0.464
early	0.142
few	0.116
first	0.314
firstVictim	0.283
freed	-0.122
late	-0.207
law	-0.152
lead	-0.167
life	-0.066
likeTitle	-0.078
mainDeed	0.104
named	0.112
nearTitle	0.079
noVictims	-0.081
null	0.011
null:actTitle	-0.159
null:countries	0.093
null:dates	-0.013
null:dayWritten	-0.071
null:deedDate	0.077
null:earlyDay	-0.222
null:earlyWeekday	-0.011
null:keys	0.248
null:long	0.087
null:many	0.116
null:noDay	-0.052
null:noTownLead	0.105
null:noYear	0.14
null:none	-0.034
null:notThisYear	0.049
null:speaker	0.034
null:undatedLead	0.092
null:victims	0.061
null:violentLead	-0.062
null:violentShare	-0.06
null:violentTitle	-0.099
null:yearWritten	-0.106
oldest	0.059
only	0.016
open	0.151
passive	0.245
photo	-0.013
planned	-0.025
pluperfect	0.029
precision:day	0.109
precision:month	0.077
precision:range	-0.056
precision:week	0.022
precision:year	-0.052
present	-0.051
published	0.079
publishedNamed	-0.005
publishedShare	0.019
quoted	0.136
relative	-0.317
said	-0.1
share	0.075
shareDeed	0.013
since	0.132
sums	-0.032
target	0.413
title	0.027
titleDeed	0.169
told	0.272
victim	0.371
vote	-0.012
war	0.142
weekday	-0.024
withDay	0.191
withYear	0.357
within	0.069
years:-1	-0.011
years:0	-0.208
years:1	-0.054
years:2	0.038
years:3	0.111
years:4	0.097
years:old	-0.039
[month] 0.315
actor	0.196
acts	0.259
bracket	-0.025
close	0.133
coming	-0.145
counted	-0.012
court	-0.271
dateline	0.029
deed:abduct	-0.096
deed:arrest	-0.001
deed:court	-0.263
deed:hurt	0.17
deed:kill	0.072
deedAfter	-0.002
deedBefore	0.313
early	0.14
few	0.142
first	0.034
firstVictim	0.363
freed	-0.007
late	-0.311
law	0.056
lead	0.06
life	0.169
likeTitle	-0.038
mainDeed	0.046
months:-1	-0.001
months:-2	-0.052
months:0	-0.185
months:1	0.108
months:13	0.118
months:2	-0.136
months:3	-0.034
months:4	-0.026
named	-0.114
nearTitle	0.031
noVictims	-0.371
null	0.206
null:actShare	0.079
null:actTitle	0.059
null:countries	0.301
null:dates	-0.035
null:dayWritten	-0.07
null:deedDate	0.093
null:earlyDay	-0.317
null:earlyWeekday	-0.097
null:keys	0.279
null:long	0.356
null:many	0.142
null:noDay	0.094
null:noTownLead	0.017
null:noYear	-0.255
null:none	0.137
null:notThisYear	0.147
null:speaker	0.021
null:undatedLead	-0.079
null:victims	0.064
null:violentLead	-0.031
null:violentShare	0.016
null:violentTitle	0.017
null:yearWritten	0.285
oldest	0.286
only	-0.079
open	-0.062
passive	0.113
photo	-0.018
planned	-0.051
pluperfect	-0.087
precision:day	0.211
precision:month	0.125
precision:range	-0.396
precision:week	-0.093
present	-0.322
published	0.03
publishedNamed	-0.01
publishedShare	-0.039
quoted	-0.043
relative	-0.344
said	-0.001
share	-0.063
shareDeed	0.086
since	-0.053
sums	-0.082
target	0.229
title	0.001
titleDeed	0.09
told	0.162
victim	0.287
vote	-0.012
war	0.041
weekday	-0.182
withDay	0.387
withYear	0.187
within	0.208
years:-1	-0.017
years:0	-0.348
years:1	0.085
years:2	0.14
years:3	0.055
years:4	-0.119
years:old	-0.126
[date] 0.155
actor	0.118
acts	0.469
bracket	-0.107
close	0.247
coming	-0.337
counted	0.026
court	-0.347
dateline	0.232
days:-31	-0.002
days:-46	-0.025
days:-47	-0.013
days:-49	-0.002
days:-50	-0.067
days:-52	-0.004
days:-57	-0.055
days:0	-0.115
days:1	-0.357
days:2	0.505
days:3	-0.042
days:32	-0.064
days:4	-0.224
days:5	-0.13
days:6	-0.013
days:7	0.077
days:8	0.188
deed:abduct	0.147
deed:arrest	0.114
deed:court	-0.398
deed:hurt	0.332
deed:kill	-0.072
deedAfter	-0.225
deedBefore	0.266
early	0.262
few	0.211
first	0.071
firstVictim	0.535
freed	-0.068
late	-0.623
law	-0.185
lead	0.204
life	0.182
likeTitle	-0.004
mainDeed	0.094
months:-1	-0.002
months:-2	-0.165
months:0	-0.044
months:1	-0.114
months:13	0.235
months:2	-0.075
months:3	-0.205
months:4	-0.012
named	-0.018
nearTitle	0.27
noVictims	-0.366
null	0.286
null:actShare	0.402
null:actTitle	0.049
null:countries	0.678
null:dates	0.154
null:dayWritten	-0.185
null:deedDate	-0.236
null:earlyDay	-0.183
null:earlyWeekday	-0.02
null:keys	0.305
null:long	0.458
null:many	0.211
null:noDay	0.109
null:noTownLead	-0.159
null:noYear	-0.416
null:notThisYear	0.214
null:speaker	0.027
null:undatedLead	0.173
null:victims	0.603
null:violentLead	0.05
null:violentShare	0.178
null:violentTitle	0.048
null:yearWritten	0.167
oldest	0.016
only	0.138
open	-0.073
passive	-0.016
photo	-0.228
planned	-0.167
pluperfect	-0.417
precision:day	-0.009
precision:range	-0.35
present	-0.571
published	-0.02
quoted	-0.004
relative	-0.517
said	0.026
share	-0.222
shareDeed	0.168
since	-0.143
sums	0.035
target	0.235
title	0.01
titleDeed	0.172
told	0.085
victim	0.226
vote	-0.13
war	0.067
weekday	-0.962
withDay	1.251
withYear	-0.103
within	0.002
years:-1	-0.059
years:0	-0.455
years:1	-0.109
years:2	0.182
years:3	0.043
years:4	0.112
years:old	0.051
[mention] 0.5
act:ATT	-0.008
act:CHD	0.01
act:CIV	0.033
act:DEN	0.014
act:DET	0.295
act:DIS	0.033
act:DSP	-0.029
act:INC	-0.004
act:KIL	0.237
act:OBJ	0.072
act:PER	0.016
act:SEX	0.039
act:SLV	0.03
act:TOR	0.041
bias	0.171
by:de_facto_authority	0.009
by:foreign_state	0.005
by:nobody	-0.128
by:non_state_armed	0.039
by:other_state	-0.016
by:private	0.109
by:state_allied	0.029
by:state_security	0.131
byAny:de_facto_authority	0.017
byAny:foreign_state	0.021
byAny:non_state_armed	0.042
byAny:other_state	0.056
byAny:private	0.151
byAny:state_allied	0.034
byAny:state_security	0.147
has:army	0.214
has:assault	-0.083
has:beat	-0.158
has:censor	0.031
has:company	-0.054
has:court	-0.115
has:death	-0.188
has:detain	0.112
has:discriminate	0.165
has:foreign	0.197
has:gang	-0.091
has:gunmen	0.04
has:hostage	0.111
has:kidnap	-0.015
has:kill	-0.235
has:labour	-0.023
has:police	0.024
has:political	0.106
has:private	-0.051
has:sexual	-0.084
has:state	0.05
has:terror	0.25
has:threat	0.14
has:torture	-0.005
has:vanish	0.003
lead:army	0.185
lead:assault	0.211
lead:beat	-0.058
lead:censor	0.016
lead:company	0.076
lead:court	0.019
lead:death	0.078
lead:detain	0.311
lead:discriminate	0.118
lead:foreign	-0.061
lead:gang	0.035
lead:gunmen	0.094
lead:hostage	-0.01
lead:kidnap	0.089
lead:kill	0.229
lead:labour	0.039
lead:police	0.065
lead:political	0.288
lead:private	0.274
lead:sexual	0.043
lead:state	0.177
lead:terror	0.025
lead:threat	0.106
lead:torture	0.078
lead:vanish	0.057
main:army	0.038
main:assault	0.188
main:company	0.105
main:court	0.142
main:death	0.056
main:detain	-0.024
main:hostage	0.023
main:kidnap	0.071
main:kill	-0.099
main:labour	-0.25
main:police	-0.071
main:political	0.054
main:private	0.017
main:sexual	0.014
main:state	-0.098
main:terror	-0.046
main:threat	0.007
main:torture	0.036
main:vanish	0.013
often:army	0.151
often:assault	0.124
often:beat	-0.023
often:company	-0.141
often:court	0.176
often:death	-0.001
often:detain	0.106
often:discriminate	0.089
often:foreign	-0.195
often:gang	-0.003
often:gunmen	-0.049
often:hostage	0.059
often:kidnap	-0.024
often:kill	0.125
often:labour	0.09
often:police	0.041
often:political	0.102
often:private	0.135
often:sexual	0.09
often:state	0.141
often:terror	0.135
often:threat	-0.05
often:torture	0.055
often:vanish	-0.046
rate:army	0.244
rate:assault	-0.057
rate:beat	-0.126
rate:censor	0.011
rate:company	0.101
rate:court	0.225
rate:death	-0.107
rate:detain	0.152
rate:discriminate	0.09
rate:foreign	-0.103
rate:gang	0.095
rate:gunmen	-0.006
rate:hostage	0.23
rate:kidnap	-0.016
rate:kill	0.021
rate:labour	-0.052
rate:police	0.026
rate:political	0.284
rate:private	0.238
rate:sexual	0.076
rate:state	0.18
rate:terror	0.191
rate:threat	0.131
rate:torture	0.152
rate:vanish	0.077
title:army	0.025
title:assault	-0.167
title:beat	-0.072
title:censor	0.04
title:company	0.099
title:court	0.126
title:death	0.132
title:detain	0.104
title:discriminate	0.044
title:foreign	-0.073
title:gang	0.045
title:gunmen	-0.05
title:hostage	0.144
title:kidnap	-0.038
title:kill	0.135
title:labour	-0.003
title:police	0.043
title:political	0.099
title:private	0.09
title:sexual	0.029
title:state	-0.082
title:terror	-0.03
title:threat	0.046
title:torture	0.019
title:vanish	0.006
[perpetrator] 0
insufficient info|act:ATT	-0.028
insufficient info|act:CHD	-0.003
insufficient info|act:CIV	-0.013
insufficient info|act:DEN	-0.004
insufficient info|act:DET	0.016
insufficient info|act:DIS	-0.023
insufficient info|act:DSP	0.019
insufficient info|act:INC	-0.007
insufficient info|act:KIL	-0.065
insufficient info|act:OBJ	-0.016
insufficient info|act:PER	0.005
insufficient info|act:SEX	0.045
insufficient info|act:SLV	-0.014
insufficient info|act:TOR	0.083
insufficient info|bias	-0.066
insufficient info|by:de_facto_authority	-0.006
insufficient info|by:foreign_state	-0.001
insufficient info|by:nobody	0.003
insufficient info|by:non_state_armed	-0.048
insufficient info|by:other_state	-0.025
insufficient info|by:private	0.043
insufficient info|by:state_allied	-0.008
insufficient info|by:state_security	-0.016
insufficient info|byAny:de_facto_authority	-0.01
insufficient info|byAny:foreign_state	-0.003
insufficient info|byAny:non_state_armed	-0.062
insufficient info|byAny:other_state	-0.058
insufficient info|byAny:private	0.037
insufficient info|byAny:state_allied	-0.009
insufficient info|byAny:state_security	-0.052
insufficient info|has:army	0.085
insufficient info|has:assault	0.064
insufficient info|has:beat	-0.044
insufficient info|has:censor	-0.123
insufficient info|has:company	-0.024
insufficient info|has:court	-0.125
insufficient info|has:death	-0.078
insufficient info|has:detain	-0.028
insufficient info|has:discriminate	0.028
insufficient info|has:foreign	0.132
insufficient info|has:gang	-0.06
insufficient info|has:gunmen	0.065
insufficient info|has:hostage	-0.036
insufficient info|has:kidnap	-0.015
insufficient info|has:kill	-0.106
insufficient info|has:labour	0.101
insufficient info|has:police	-0.01
insufficient info|has:political	-0.062
insufficient info|has:private	-0.034
insufficient info|has:sexual	0.118
insufficient info|has:state	-0.094
insufficient info|has:terror	0.006
insufficient info|has:threat	0.043
insufficient info|has:torture	0.09
insufficient info|has:vanish	0.036
insufficient info|lead:army	-0.013
insufficient info|lead:beat	0.05
insufficient info|lead:censor	-0.062
insufficient info|lead:company	0.06
insufficient info|lead:court	-0.051
insufficient info|lead:death	0.039
insufficient info|lead:detain	-0.018
insufficient info|lead:discriminate	0.038
insufficient info|lead:foreign	0.246
insufficient info|lead:gang	-0.041
insufficient info|lead:gunmen	0.14
insufficient info|lead:hostage	-0.049
insufficient info|lead:kidnap	-0.06
insufficient info|lead:kill	-0.041
insufficient info|lead:labour	0.032
insufficient info|lead:police	-0.12
insufficient info|lead:political	-0.105
insufficient info|lead:private	0.08
insufficient info|lead:sexual	-0.033
insufficient info|lead:state	-0.131
insufficient info|lead:terror	-0.037
insufficient info|lead:threat	0.031
insufficient info|lead:torture	-0.041
insufficient info|lead:vanish	0.056
insufficient info|main:army	-0.012
insufficient info|main:assault	-0.047
insufficient info|main:company	-0.012
insufficient info|main:court	-0.018
insufficient info|main:death	-0.016
insufficient info|main:detain	-0.104
insufficient info|main:hostage	-0.006
insufficient info|main:kidnap	0.074
insufficient info|main:kill	-0.014
insufficient info|main:labour	0.011
insufficient info|main:police	-0.044
insufficient info|main:political	-0.017
insufficient info|main:private	0.065
insufficient info|main:sexual	-0.005
insufficient info|main:state	0.147
insufficient info|main:terror	-0.028
insufficient info|main:threat	-0.004
insufficient info|main:torture	-0.005
insufficient info|main:vanish	-0.006
insufficient info|often:army	0.051
insufficient info|often:assault	-0.034
insufficient info|often:beat	-0.028
insufficient info|often:censor	-0.045
insufficient info|often:company	-0.063
insufficient info|often:court	-0.012
insufficient info|often:death	-0.107
insufficient info|often:detain	0.028
insufficient info|often:discriminate	0.125
insufficient info|often:foreign	0.078
insufficient info|often:gang	-0.029
insufficient info|often:gunmen	0.115
insufficient info|often:hostage	0.033
insufficient info|often:kidnap	-0.007
insufficient info|often:kill	-0.05
insufficient info|often:labour	-0.023
insufficient info|often:police	-0.002
insufficient info|often:political	-0.012
insufficient info|often:private	0.048
insufficient info|often:sexual	-0.031
insufficient info|often:state	-0.039
insufficient info|often:terror	-0.095
insufficient info|often:threat	0.046
insufficient info|often:torture	0.013
insufficient info|often:vanish	-0.028
insufficient info|rate:army	-0.022
insufficient info|rate:assault	0.072
insufficient info|rate:beat	0.029
insufficient info|rate:censor	-0.076
insufficient info|rate:company	0.006
insufficient info|rate:court	-0.116
insufficient info|rate:death	-0.13
insufficient info|rate:detain	-0.006
insufficient info|rate:discriminate	0.153
insufficient info|rate:foreign	0.088
insufficient info|rate:gang	-0.016
insufficient info|rate:gunmen	0.118
insufficient info|rate:hostage	0.042
insufficient info|rate:kidnap	0.015
insufficient info|rate:kill	-0.1
insufficient info|rate:labour	0.006
insufficient info|rate:police	-0.054
insufficient info|rate:political	-0.023
insufficient info|rate:private	0.162
insufficient info|rate:sexual	-0.01
insufficient info|rate:state	0.062
insufficient info|rate:terror	-0.099
insufficient info|rate:threat	0.042
insufficient info|rate:torture	-0.007
insufficient info|rate:vanish	-0.002
insufficient info|title:army	-0.011
insufficient info|title:assault	-0.012
insufficient info|title:beat	-0.004
insufficient info|title:censor	-0.006
insufficient info|title:company	-0.014
insufficient info|title:court	-0.011
insufficient info|title:death	0.042
insufficient info|title:detain	0.027
insufficient info|title:discriminate	-0.005
insufficient info|title:foreign	-0.005
insufficient info|title:gang	-0.012
insufficient info|title:gunmen	0.048
insufficient info|title:hostage	-0.027
insufficient info|title:kidnap	0.021
insufficient info|title:kill	-0.027
insufficient info|title:labour	-0.018
insufficient info|title:police	-0.052
insufficient info|title:political	0.012
insufficient info|title:private	0.022
insufficient info|title:sexual	-0.01
insufficient info|title:state	-0.045
insufficient info|title:terror	-0.033
insufficient info|title:threat	-0.013
insufficient info|title:torture	-0.036
insufficient info|title:vanish	0.073
other actors with permissions|act:ATT	-0.023
other actors with permissions|act:CHD	-0.008
other actors with permissions|act:CIV	-0.002
other actors with permissions|act:DEN	0.016
other actors with permissions|act:DET	-0.037
other actors with permissions|act:DIS	0.068
other actors with permissions|act:DSP	-0.015
other actors with permissions|act:INC	-0.008
other actors with permissions|act:KIL	0.121
other actors with permissions|act:OBJ	-0.03
other actors with permissions|act:PER	-0.036
other actors with permissions|act:SEX	-0.018
other actors with permissions|act:SLV	-0.036
other actors with permissions|act:TOR	0.136
other actors with permissions|bias	-0.157
other actors with permissions|by:de_facto_authority	-0.011
other actors with permissions|by:foreign_state	0.012
other actors with permissions|by:nobody	-0.13
other actors with permissions|by:non_state_armed	0.024
other actors with permissions|by:other_state	-0.028
other actors with permissions|by:private	0.02
other actors with permissions|by:state_allied	0.042
other actors with permissions|by:state_security	-0.072
other actors with permissions|byAny:de_facto_authority	-0.018
other actors with permissions|byAny:foreign_state	0.048
other actors with permissions|byAny:non_state_armed	0.025
other actors with permissions|byAny:other_state	-0.038
other actors with permissions|byAny:state_allied	0.116
other actors with permissions|byAny:state_security	-0.076
other actors with permissions|has:army	0.027
other actors with permissions|has:assault	0.078
other actors with permissions|has:beat	0.106
other actors with permissions|has:censor	0.046
other actors with permissions|has:company	-0.017
other actors with permissions|has:court	-0.144
other actors with permissions|has:death	0.015
other actors with permissions|has:detain	-0.138
other actors with permissions|has:discriminate	-0.123
other actors with permissions|has:foreign	-0.084
other actors with permissions|has:gang	0.022
other actors with permissions|has:gunmen	0.002
other actors with permissions|has:hostage	0.089
other actors with permissions|has:kidnap	-0.006
other actors with permissions|has:kill	0.09
other actors with permissions|has:labour	-0.074
other actors with permissions|has:police	-0.048
other actors with permissions|has:political	-0.061
other actors with permissions|has:private	-0.054
other actors with permissions|has:sexual	-0.051
other actors with permissions|has:state	-0.018
other actors with permissions|has:terror	0.119
other actors with permissions|has:threat	-0.119
other actors with permissions|has:torture	-0.018
other actors with permissions|has:vanish	-0.061
other actors with permissions|lead:army	0.073
other actors with permissions|lead:assault	0.013
other actors with permissions|lead:beat	0.085
other actors with permissions|lead:censor	0.065
other actors with permissions|lead:company	-0.014
other actors with permissions|lead:court	-0.105
other actors with permissions|lead:death	0.039
other actors with permissions|lead:detain	0.084
other actors with permissions|lead:discriminate	-0.028
other actors with permissions|lead:foreign	-0.046
other actors with permissions|lead:gang	0.088
other actors with permissions|lead:gunmen	0.041
other actors with permissions|lead:hostage	-0.011
other actors with permissions|lead:kidnap	0.069
other actors with permissions|lead:kill	-0.004
other actors with permissions|lead:labour	-0.06
other actors with permissions|lead:police	-0.022
other actors with permissions|lead:political	0.001
other actors with permissions|lead:private	0.043
other actors with permissions|lead:sexual	-0.032
other actors with permissions|lead:state	0.03
other actors with permissions|lead:terror	-0.019
other actors with permissions|lead:threat	-0.034
other actors with permissions|lead:torture	0.035
other actors with permissions|lead:vanish	-0.016
other actors with permissions|main:army	-0.023
other actors with permissions|main:assault	-0.047
other actors with permissions|main:company	-0.009
other actors with permissions|main:court	-0.064
other actors with permissions|main:death	-0.047
other actors with permissions|main:detain	0.037
other actors with permissions|main:hostage	-0.009
other actors with permissions|main:kidnap	0.045
other actors with permissions|main:kill	0.025
other actors with permissions|main:labour	-0.048
other actors with permissions|main:police	0.02
other actors with permissions|main:political	0.054
other actors with permissions|main:private	-0.012
other actors with permissions|main:sexual	-0.002
other actors with permissions|main:state	-0.065
other actors with permissions|main:terror	0.032
other actors with permissions|main:threat	-0.002
other actors with permissions|main:torture	-0.012
other actors with permissions|main:vanish	-0.003
other actors with permissions|often:army	0.009
other actors with permissions|often:assault	-0.004
other actors with permissions|often:beat	0.02
other actors with permissions|often:censor	0.02
other actors with permissions|often:company	-0.048
other actors with permissions|often:court	-0.003
other actors with permissions|often:death	0.114
other actors with permissions|often:detain	0.103
other actors with permissions|often:discriminate	-0.025
other actors with permissions|often:foreign	0.017
other actors with permissions|often:gang	0.087
other actors with permissions|often:gunmen	0.017
other actors with permissions|often:hostage	0.125
other actors with permissions|often:kidnap	0.045
other actors with permissions|often:kill	0.192
other actors with permissions|often:labour	-0.039
other actors with permissions|often:police	-0.042
other actors with permissions|often:political	-0.056
other actors with permissions|often:private	-0.041
other actors with permissions|often:sexual	-0.038
other actors with permissions|often:state	0.007
other actors with permissions|often:terror	0.027
other actors with permissions|often:threat	0.005
other actors with permissions|often:torture	0.071
other actors with permissions|often:vanish	-0.03
other actors with permissions|rate:army	0.063
other actors with permissions|rate:assault	0.015
other actors with permissions|rate:beat	0.029
other actors with permissions|rate:censor	0.037
other actors with permissions|rate:company	-0.046
other actors with permissions|rate:court	-0.09
other actors with permissions|rate:death	0.114
other actors with permissions|rate:detain	0.067
other actors with permissions|rate:discriminate	-0.043
other actors with permissions|rate:foreign	-0.036
other actors with permissions|rate:gang	0.179
other actors with permissions|rate:gunmen	-0.048
other actors with permissions|rate:hostage	0.144
other actors with permissions|rate:kidnap	0.039
other actors with permissions|rate:kill	0.121
other actors with permissions|rate:labour	-0.024
other actors with permissions|rate:police	-0.054
other actors with permissions|rate:political	-0.018
other actors with permissions|rate:private	-0.033
other actors with permissions|rate:sexual	-0.054
other actors with permissions|rate:state	-0.014
other actors with permissions|rate:terror	-0.08
other actors with permissions|rate:threat	0.003
other actors with permissions|rate:torture	0.039
other actors with permissions|rate:vanish	-0.047
other actors with permissions|title:army	-0.02
other actors with permissions|title:assault	-0.02
other actors with permissions|title:beat	-0.009
other actors with permissions|title:censor	-0.007
other actors with permissions|title:company	-0.013
other actors with permissions|title:court	-0.03
other actors with permissions|title:death	-0.062
other actors with permissions|title:detain	0.016
other actors with permissions|title:discriminate	-0.001
other actors with permissions|title:foreign	-0.012
other actors with permissions|title:gang	0.051
other actors with permissions|title:gunmen	-0.03
other actors with permissions|title:hostage	-0.054
other actors with permissions|title:kidnap	0.048
other actors with permissions|title:kill	-0.026
other actors with permissions|title:labour	-0.078
other actors with permissions|title:police	0.079
other actors with permissions|title:political	0.068
other actors with permissions|title:private	0.022
other actors with permissions|title:sexual	-0.007
other actors with permissions|title:state	-0.032
other actors with permissions|title:terror	-0.047
other actors with permissions|title:threat	-0.015
other actors with permissions|title:torture	0.063
other actors with permissions|title:vanish	-0.003
other actors without permissions|act:ATT	0.018
other actors without permissions|act:CHD	0.015
other actors without permissions|act:CIV	-0.103
other actors without permissions|act:DEN	-0.011
other actors without permissions|act:DET	-0.075
other actors without permissions|act:DIS	0.159
other actors without permissions|act:DSP	-0.019
other actors without permissions|act:INC	-0.018
other actors without permissions|act:KIL	0.077
other actors without permissions|act:OBJ	0.036
other actors without permissions|act:PER	0.04
other actors without permissions|act:SEX	0.013
other actors without permissions|act:SLV	-0.041
other actors without permissions|act:TOR	-0.123
other actors without permissions|bias	-0.028
other actors without permissions|by:de_facto_authority	0.03
other actors without permissions|by:foreign_state	-0.002
other actors without permissions|by:nobody	-0.081
other actors without permissions|by:non_state_armed	0.107
other actors without permissions|by:other_state	-0.121
other actors without permissions|by:private	0.089
other actors without permissions|by:state_allied	-0.023
other actors without permissions|by:state_security	-0.062
other actors without permissions|byAny:de_facto_authority	0.025
other actors without permissions|byAny:foreign_state	-0.01
other actors without permissions|byAny:non_state_armed	0.18
other actors without permissions|byAny:other_state	-0.021
other actors without permissions|byAny:private	0.135
other actors without permissions|byAny:state_allied	-0.03
other actors without permissions|byAny:state_security	0.075
other actors without permissions|has:army	0.028
other actors without permissions|has:assault	0.016
other actors without permissions|has:beat	-0.062
other actors without permissions|has:censor	-0.116
other actors without permissions|has:company	-0.269
other actors without permissions|has:court	-0.051
other actors without permissions|has:death	0.007
other actors without permissions|has:detain	0.045
other actors without permissions|has:discriminate	-0.048
other actors without permissions|has:foreign	-0.182
other actors without permissions|has:gang	0.255
other actors without permissions|has:gunmen	0.297
other actors without permissions|has:hostage	0.151
other actors without permissions|has:kidnap	0.31
other actors without permissions|has:kill	0.107
other actors without permissions|has:labour	-0.127
other actors without permissions|has:police	0.13
other actors without permissions|has:political	-0.101
other actors without permissions|has:private	0.124
other actors without permissions|has:sexual	0.044
other actors without permissions|has:state	-0.125
other actors without permissions|has:terror	0.073
other actors without permissions|has:threat	-0.023
other actors without permissions|has:torture	-0.169
other actors without permissions|has:vanish	0.06
other actors without permissions|lead:army	-0.124
other actors without permissions|lead:assault	0.09
other actors without permissions|lead:beat	-0.094
other actors without permissions|lead:censor	-0.041
other actors without permissions|lead:company	-0.067
other actors without permissions|lead:court	0.045
other actors without permissions|lead:death	0.106
other actors without permissions|lead:detain	-0.21
other actors without permissions|lead:discriminate	-0.031
other actors without permissions|lead:foreign	-0.091
other actors without permissions|lead:gang	0.119
other actors without permissions|lead:gunmen	-0.01
other actors without permissions|lead:hostage	0.146
other actors without permissions|lead:kidnap	0.049
other actors without permissions|lead:kill	0.129
other actors without permissions|lead:labour	-0.088
other actors without permissions|lead:police	0.043
other actors without permissions|lead:political	-0.125
other actors without permissions|lead:private	-0.019
other actors without permissions|lead:sexual	-0.146
other actors without permissions|lead:state	-0.019
other actors without permissions|lead:terror	0.152
other actors without permissions|lead:threat	0.083
other actors without permissions|lead:torture	-0.153
other actors without permissions|lead:vanish	-0.048
other actors without permissions|main:army	-0.02
other actors without permissions|main:assault	0.034
other actors without permissions|main:company	-0.012
other actors without permissions|main:court	0.026
other actors without permissions|main:death	0.06
other actors without permissions|main:detain	-0.093
other actors without permissions|main:hostage	0.033
other actors without permissions|main:kidnap	-0.099
other actors without permissions|main:kill	0.034
other actors without permissions|main:labour	-0.044
other actors without permissions|main:police	0.05
other actors without permissions|main:political	-0.036
other actors without permissions|main:private	-0.035
other actors without permissions|main:sexual	-0.006
other actors without permissions|main:state	-0.002
other actors without permissions|main:terror	0.052
other actors without permissions|main:threat	-0.003
other actors without permissions|main:torture	-0.004
other actors without permissions|main:vanish	-0.004
other actors without permissions|often:army	-0.044
other actors without permissions|often:assault	0.079
other actors without permissions|often:beat	-0.001
other actors without permissions|often:censor	0.067
other actors without permissions|often:company	-0.036
other actors without permissions|often:court	-0.067
other actors without permissions|often:death	-0.001
other actors without permissions|often:detain	0.004
other actors without permissions|often:discriminate	0.008
other actors without permissions|often:foreign	-0.038
other actors without permissions|often:gang	0.018
other actors without permissions|often:gunmen	-0.086
other actors without permissions|often:hostage	0.036
other actors without permissions|often:kidnap	0.092
other actors without permissions|often:kill	0.073
other actors without permissions|often:labour	0.089
other actors without permissions|often:police	0.077
other actors without permissions|often:political	-0.049
other actors without permissions|often:private	0.123
other actors without permissions|often:sexual	0.029
other actors without permissions|often:state	0.039
other actors without permissions|often:terror	0.093
other actors without permissions|often:threat	-0.006
other actors without permissions|often:torture	0.024
other actors without permissions|often:vanish	-0.021
other actors without permissions|rate:army	-0.11
other actors without permissions|rate:assault	0.179
other actors without permissions|rate:beat	-0.056
other actors without permissions|rate:censor	-0.058
other actors without permissions|rate:company	-0.122
other actors without permissions|rate:court	0.021
other actors without permissions|rate:death	0.122
other actors without permissions|rate:detain	-0.038
other actors without permissions|rate:discriminate	-0.019
other actors without permissions|rate:foreign	-0.096
other actors without permissions|rate:gang	0.053
other actors without permissions|rate:gunmen	0.162
other actors without permissions|rate:hostage	0.178
other actors without permissions|rate:kidnap	0.175
other actors without permissions|rate:kill	0.175
other actors without permissions|rate:labour	-0.007
other actors without permissions|rate:police	0.111
other actors without permissions|rate:political	-0.103
other actors without permissions|rate:private	0.087
other actors without permissions|rate:sexual	0.015
other actors without permissions|rate:state	0.028
other actors without permissions|rate:terror	0.266
other actors without permissions|rate:threat	-0.014
other actors without permissions|rate:torture	-0.105
other actors without permissions|rate:vanish	0.032
other actors without permissions|title:army	-0.019
other actors without permissions|title:assault	-0.009
other actors without permissions|title:beat	-0.022
other actors without permissions|title:censor	-0.006
other actors without permissions|title:company	-0.049
other actors without permissions|title:court	0.203
other actors without permissions|title:death	-0.007
other actors without permissions|title:detain	0.008
other actors without permissions|title:discriminate	-0.002
other actors without permissions|title:foreign	0.041
other actors without permissions|title:gang	0.021
other actors without permissions|title:gunmen	-0.013
other actors without permissions|title:hostage	0.043
other actors without permissions|title:kidnap	-0.108
other actors without permissions|title:kill	0.175
other actors without permissions|title:labour	-0.045
other actors without permissions|title:police	-0.04
other actors without permissions|title:political	-0.106
other actors without permissions|title:private	-0.083
other actors without permissions|title:sexual	-0.028
other actors without permissions|title:state	-0.092
other actors without permissions|title:terror	0.123
other actors without permissions|title:threat	0.004
other actors without permissions|title:torture	-0.013
other actors without permissions|title:vanish	0.055
other non-state actors|act:ATT	-0.001
other non-state actors|act:CHD	-0.004
other non-state actors|act:CIV	-0.01
other non-state actors|act:DEN	0.011
other non-state actors|act:DET	0.008
other non-state actors|act:DIS	0.037
other non-state actors|act:DSP	-0.023
other non-state actors|act:INC	0.007
other non-state actors|act:KIL	0.023
other non-state actors|act:OBJ	0.007
other non-state actors|act:PER	-0.061
other non-state actors|act:SEX	0.16
other non-state actors|act:SLV	0.079
other non-state actors|act:TOR	-0.073
other non-state actors|bias	0.169
other non-state actors|by:de_facto_authority	-0.003
other non-state actors|by:foreign_state	-0.002
other non-state actors|by:nobody	0.226
other non-state actors|by:non_state_armed	0.001
other non-state actors|by:other_state	0.046
other non-state actors|by:private	-0.055
other non-state actors|by:state_allied	-0.016
other non-state actors|by:state_security	-0.019
other non-state actors|byAny:de_facto_authority	-0.007
other non-state actors|byAny:foreign_state	-0.009
other non-state actors|byAny:non_state_armed	-0.032
other non-state actors|byAny:other_state	-0.016
other non-state actors|byAny:private	-0.044
other non-state actors|byAny:state_allied	-0.02
other non-state actors|byAny:state_security	-0.093
other non-state actors|has:army	-0.095
other non-state actors|has:assault	0.053
other non-state actors|has:beat	-0.022
other non-state actors|has:censor	0.18
other non-state actors|has:company	0.22
other non-state actors|has:court	0.109
other non-state actors|has:death	0.112
other non-state actors|has:detain	0.081
other non-state actors|has:discriminate	0.084
other non-state actors|has:foreign	-0.079
other non-state actors|has:gang	-0.01
other non-state actors|has:gunmen	-0.091
other non-state actors|has:hostage	-0.028
other non-state actors|has:kidnap	0.07
other non-state actors|has:kill	-0.029
other non-state actors|has:labour	-0.056
other non-state actors|has:police	0.049
other non-state actors|has:political	-0.079
other non-state actors|has:private	0.181
other non-state actors|has:sexual	0.146
other non-state actors|has:state	0.159
other non-state actors|has:terror	-0.187
other non-state actors|has:threat	-0.034
other non-state actors|has:torture	-0.164
other non-state actors|lead:army	-0.059
other non-state actors|lead:assault	-0.122
other non-state actors|lead:beat	-0.004
other non-state actors|lead:censor	0.059
other non-state actors|lead:company	0.082
other non-state actors|lead:court	0.039
other non-state actors|lead:death	0.035
other non-state actors|lead:detain	0.018
other non-state actors|lead:discriminate	-0.037
other non-state actors|lead:foreign	-0.128
other non-state actors|lead:gang	0.005
other non-state actors|lead:gunmen	-0.04
other non-state actors|lead:hostage	-0.001
other non-state actors|lead:kidnap	0.115
other non-state actors|lead:kill	0.091
other non-state actors|lead:labour	0.027
other non-state actors|lead:police	-0.005
other non-state actors|lead:political	-0.018
other non-state actors|lead:private	-0.027
other non-state actors|lead:sexual	0.236
other non-state actors|lead:state	-0.053
other non-state actors|lead:terror	-0.097
other non-state actors|lead:threat	-0.048
other non-state actors|lead:torture	-0.05
other non-state actors|lead:vanish	0.103
other non-state actors|main:army	-0.019
other non-state actors|main:assault	0.095
other non-state actors|main:company	0.084
other non-state actors|main:court	-0.016
other non-state actors|main:death	-0.058
other non-state actors|main:detain	-0.106
other non-state actors|main:hostage	-0.012
other non-state actors|main:kidnap	0.005
other non-state actors|main:kill	-0.03
other non-state actors|main:labour	0.147
other non-state actors|main:police	0.064
other non-state actors|main:political	-0.025
other non-state actors|main:private	0.036
other non-state actors|main:sexual	0.055
other non-state actors|main:state	-0.048
other non-state actors|main:terror	0.047
other non-state actors|main:threat	-0.003
other non-state actors|main:torture	-0.013
other non-state actors|main:vanish	-0.009
other non-state actors|often:army	-0.06
other non-state actors|often:assault	0.049
other non-state actors|often:beat	0.004
other non-state actors|often:censor	-0.036
other non-state actors|often:company	0.223
other non-state actors|often:court	-0.091
other non-state actors|often:death	0.124
other non-state actors|often:detain	-0.174
other non-state actors|often:discriminate	0.05
other non-state actors|often:foreign	0.01
other non-state actors|often:gang	0.024
other non-state actors|often:gunmen	0.001
other non-state actors|often:hostage	-0.099
other non-state actors|often:kidnap	0.058
other non-state actors|often:kill	-0.022
other non-state actors|often:labour	0.131
other non-state actors|often:police	0.106
other non-state actors|often:political	-0.065
other non-state actors|often:private	0.015
other non-state actors|often:sexual	0.101
other non-state actors|often:state	-0.16
other non-state actors|often:terror	0.007
other non-state actors|often:threat	0.069
other non-state actors|often:torture	-0.088
other non-state actors|often:vanish	0.037
other non-state actors|rate:army	-0.126
other non-state actors|rate:assault	-0.037
other non-state actors|rate:beat	-0.025
other non-state actors|rate:censor	0.043
other non-state actors|rate:company	0.394
other non-state actors|rate:court	0.147
other non-state actors|rate:death	0.05
other non-state actors|rate:detain	-0.116
other non-state actors|rate:discriminate	0.027
other non-state actors|rate:foreign	-0.064
other non-state actors|rate:gang	0.077
other non-state actors|rate:gunmen	-0.096
other non-state actors|rate:hostage	-0.115
other non-state actors|rate:kidnap	0.097
other non-state actors|rate:kill	0.067
other non-state actors|rate:labour	0.182
other non-state actors|rate:police	0.091
other non-state actors|rate:political	-0.242
other non-state actors|rate:private	0.155
other non-state actors|rate:sexual	0.17
other non-state actors|rate:state	-0.26
other non-state actors|rate:terror	-0.049
other non-state actors|rate:threat	-0.037
other non-state actors|rate:torture	-0.126
other non-state actors|rate:vanish	0.058
other non-state actors|title:army	0.018
other non-state actors|title:assault	0.057
other non-state actors|title:beat	0.049
other non-state actors|title:censor	-0.011
other non-state actors|title:company	0.158
other non-state actors|title:court	-0.074
other non-state actors|title:death	-0.023
other non-state actors|title:detain	0.068
other non-state actors|title:discriminate	0.027
other non-state actors|title:foreign	-0.006
other non-state actors|title:gang	-0.033
other non-state actors|title:gunmen	0.041
other non-state actors|title:hostage	0.079
other non-state actors|title:kidnap	0.187
other non-state actors|title:kill	0.021
other non-state actors|title:labour	0.121
other non-state actors|title:police	0.011
other non-state actors|title:political	-0.048
other non-state actors|title:private	0.061
other non-state actors|title:sexual	0.02
other non-state actors|title:state	0.013
other non-state actors|title:terror	-0.049
other non-state actors|title:threat	0.013
other non-state actors|title:torture	-0.059
other non-state actors|title:vanish	-0.011
other state actors|act:ATT	-0.056
other state actors|act:CHD	-0.004
other state actors|act:CIV	0.095
other state actors|act:DEN	0.001
other state actors|act:DIS	-0.042
other state actors|act:DSP	0.01
other state actors|act:INC	0.006
other state actors|act:KIL	-0.077
other state actors|act:OBJ	-0.022
other state actors|act:PER	-0.01
other state actors|act:SEX	-0.028
other state actors|act:SLV	0.052
other state actors|act:TOR	0.003
other state actors|bias	0.032
other state actors|by:de_facto_authority	-0.013
other state actors|by:foreign_state	-0.001
other state actors|by:nobody	-0.037
other state actors|by:non_state_armed	-0.013
other state actors|by:other_state	0.095
other state actors|by:private	-0.04
other state actors|by:state_allied	-0.021
other state actors|by:state_security	0.06
other state actors|byAny:de_facto_authority	-0.028
other state actors|byAny:foreign_state	-0.003
other state actors|byAny:non_state_armed	-0.054
other state actors|byAny:other_state	0.168
other state actors|byAny:private	-0.049
other state actors|byAny:state_allied	-0.025
other state actors|byAny:state_security	0.122
other state actors|has:army	-0.005
other state actors|has:assault	-0.095
other state actors|has:beat	-0.218
other state actors|has:censor	-0.062
other state actors|has:company	0.01
other state actors|has:court	-0.061
other state actors|has:death	-0.07
other state actors|has:detain	0.039
other state actors|has:discriminate	0.063
other state actors|has:foreign	0.109
other state actors|has:gang	-0.163
other state actors|has:gunmen	0.026
other state actors|has:hostage	-0.071
other state actors|has:kidnap	-0.078
other state actors|has:kill	-0.177
other state actors|has:labour	0.237
other state actors|has:police	-0.002
other state actors|has:political	0.156
other state actors|has:private	-0.003
other state actors|has:sexual	-0.139
other state actors|has:state	0.137
other state actors|has:terror	0.107
other state actors|has:threat	0.115
other state actors|has:torture	0.23
other state actors|has:vanish	0.083
other state actors|lead:army	-0.1
other state actors|lead:assault	0.009
other state actors|lead:beat	-0.057
other state actors|lead:censor	0.12
other state actors|lead:company	-0.035
other state actors|lead:court	-0.007
other state actors|lead:death	-0.123
other state actors|lead:detain	0.046
other state actors|lead:discriminate	0.031
other state actors|lead:foreign	-0.024
other state actors|lead:gang	-0.052
other state actors|lead:gunmen	-0.016
other state actors|lead:hostage	0.013
other state actors|lead:kidnap	-0.08
other state actors|lead:kill	0.002
other state actors|lead:labour	-0.013
other state actors|lead:police	-0.033
other state actors|lead:political	0.139
other state actors|lead:private	-0.038
other state actors|lead:sexual	0.056
other state actors|lead:state	0.193
other state actors|lead:terror	-0.044
other state actors|lead:threat	0.03
other state actors|lead:torture	-0.032
other state actors|lead:vanish	-0.043
other state actors|main:army	0.052
other state actors|main:assault	-0.057
other state actors|main:company	-0.02
other state actors|main:court	0.116
other state actors|main:death	0.039
other state actors|main:detain	0.091
other state actors|main:hostage	-0.002
other state actors|main:kidnap	0.012
other state actors|main:kill	0.039
other state actors|main:labour	-0.008
other state actors|main:police	-0.085
other state actors|main:political	-0.07
other state actors|main:private	-0.01
other state actors|main:sexual	-0.018
other state actors|main:state	0.035
other state actors|main:terror	-0.052
other state actors|main:threat	-0.009
other state actors|main:torture	-0.009
other state actors|main:vanish	-0.006
other state actors|often:army	-0.032
other state actors|often:assault	-0.088
other state actors|often:beat	0.009
other state actors|often:censor	0.121
other state actors|often:company	0.021
other state actors|often:court	0.028
other state actors|often:death	-0.029
other state actors|often:detain	-0.002
other state actors|often:discriminate	-0.073
other state actors|often:foreign	-0.1
other state actors|often:gang	-0.028
other state actors|often:gunmen	0.039
other state actors|often:hostage	-0.04
other state actors|often:kidnap	-0.069
other state actors|often:kill	-0.011
other state actors|often:labour	-0.067
other state actors|often:police	-0.084
other state actors|often:political	-0.108
other state actors|often:private	-0.033
other state actors|often:sexual	0.015
other state actors|often:state	0.131
other state actors|often:terror	0.031
other state actors|often:threat	0.1
other state actors|often:torture	-0.003
other state actors|often:vanish	0.085
other state actors|rate:army	-0.034
other state actors|rate:assault	-0.194
other state actors|rate:beat	-0.062
other state actors|rate:censor	0.119
other state actors|rate:company	-0.11
other state actors|rate:court	-0.033
other state actors|rate:death	-0.144
other state actors|rate:detain	-0.057
other state actors|rate:discriminate	-0.039
other state actors|rate:foreign	-0.017
other state actors|rate:gang	-0.111
other state actors|rate:gunmen	0.068
other state actors|rate:hostage	-0.1
other state actors|rate:kidnap	-0.107
other state actors|rate:kill	-0.097
other state actors|rate:labour	-0.043
other state actors|rate:police	0.114
other state actors|rate:political	-0.06
other state actors|rate:private	-0.065
other state actors|rate:sexual	0.025
other state actors|rate:state	0.149
other state actors|rate:terror	0.082
other state actors|rate:threat	0.036
other state actors|rate:torture	0.045
other state actors|rate:vanish	-0.001
other state actors|title:army	-0.02
other state actors|title:assault	-0.044
other state actors|title:beat	-0.007
other state actors|title:censor	0.088
other state actors|title:company	-0.022
other state actors|title:court	0.026
other state actors|title:death	0.002
other state actors|title:detain	-0.162
other state actors|title:discriminate	-0.009
other state actors|title:foreign	-0.013
other state actors|title:gang	-0.014
other state actors|title:gunmen	0.047
other state actors|title:hostage	-0.024
other state actors|title:kidnap	-0.089
other state actors|title:kill	0.013
other state actors|title:labour	0.042
other state actors|title:police	-0.083
other state actors|title:political	-0.12
other state actors|title:private	0.026
other state actors|title:sexual	-0.015
other state actors|title:state	0.15
other state actors|title:terror	0.089
other state actors|title:threat	0.102
other state actors|title:torture	0.005
other state actors|title:vanish	-0.02
regional orgs|act:ATT	0.007
regional orgs|act:CHD	-0.001
regional orgs|act:CIV	-0.033
regional orgs|act:DEN	-0.002
regional orgs|act:DET	-0.082
regional orgs|act:DIS	-0.078
regional orgs|act:DSP	0.012
regional orgs|act:INC	-0.003
regional orgs|act:KIL	-0.029
regional orgs|act:OBJ	-0.003
regional orgs|act:PER	0.062
regional orgs|act:SEX	-0.022
regional orgs|act:SLV	-0.017
regional orgs|act:TOR	0.056
regional orgs|bias	-0.035
regional orgs|by:de_facto_authority	-0.002
regional orgs|by:foreign_state	-0.001
regional orgs|by:nobody	0.098
regional orgs|by:non_state_armed	-0.016
regional orgs|by:other_state	-0.04
regional orgs|by:private	-0.01
regional orgs|by:state_allied	-0.005
regional orgs|by:state_security	-0.058
regional orgs|byAny:de_facto_authority	-0.003
regional orgs|byAny:foreign_state	-0.004
regional orgs|byAny:non_state_armed	-0.022
regional orgs|byAny:other_state	-0.051
regional orgs|byAny:private	-0.012
regional orgs|byAny:state_allied	-0.006
regional orgs|byAny:state_security	-0.07
regional orgs|has:army	-0.11
regional orgs|has:assault	-0.084
regional orgs|has:beat	0.024
regional orgs|has:censor	-0.051
regional orgs|has:company	0.091
regional orgs|has:court	0.016
regional orgs|has:death	0.006
regional orgs|has:detain	-0.102
regional orgs|has:discriminate	-0.051
regional orgs|has:foreign	-0.108
regional orgs|has:gang	-0.052
regional orgs|has:gunmen	-0.04
regional orgs|has:hostage	-0.039
regional orgs|has:kidnap	-0.102
regional orgs|has:kill	-0.051
regional orgs|has:labour	-0.038
regional orgs|has:police	-0.081
regional orgs|has:political	0.05
regional orgs|has:private	-0.123
regional orgs|has:sexual	-0.043
regional orgs|has:state	-0.192
regional orgs|has:terror	-0.018
regional orgs|has:threat	-0.056
regional orgs|has:torture	0.016
regional orgs|has:vanish	-0.038
regional orgs|lead:army	-0.028
regional orgs|lead:assault	0.015
regional orgs|lead:beat	0.06
regional orgs|lead:censor	-0.031
regional orgs|lead:company	0.023
regional orgs|lead:court	0.043
regional orgs|lead:death	-0.057
regional orgs|lead:detain	0.003
regional orgs|lead:discriminate	-0.021
regional orgs|lead:foreign	-0.036
regional orgs|lead:gang	-0.013
regional orgs|lead:gunmen	-0.018
regional orgs|lead:hostage	-0.018
regional orgs|lead:kidnap	-0.066
regional orgs|lead:kill	-0.061
regional orgs|lead:labour	0.058
regional orgs|lead:police	-0.005
regional orgs|lead:political	-0.016
regional orgs|lead:private	-0.05
regional orgs|lead:sexual	-0.015
regional orgs|lead:state	-0.062
regional orgs|lead:terror	0.034
regional orgs|lead:threat	-0.053
regional orgs|lead:torture	0.085
regional orgs|lead:vanish	-0.007
regional orgs|main:army	-0.006
regional orgs|main:assault	0.046
regional orgs|main:company	-0.01
regional orgs|main:court	-0.06
regional orgs|main:death	-0.01
regional orgs|main:detain	0.028
regional orgs|main:hostage	-0.002
regional orgs|main:kidnap	-0.016
regional orgs|main:kill	-0.009
regional orgs|main:labour	0.038
regional orgs|main:police	-0.017
regional orgs|main:political	-0.009
regional orgs|main:private	-0.005
regional orgs|main:sexual	-0.003
regional orgs|main:state	-0.048
regional orgs|main:terror	-0.014
regional orgs|main:threat	-0.001
regional orgs|main:torture	0.066
regional orgs|main:vanish	-0.001
regional orgs|often:army	-0.034
regional orgs|often:assault	0.003
regional orgs|often:beat	-0.012
regional orgs|often:censor	-0.019
regional orgs|often:company	-0.036
regional orgs|often:court	-0.047
regional orgs|often:death	-0.059
regional orgs|often:detain	-0.071
regional orgs|often:discriminate	-0.008
regional orgs|often:foreign	-0.021
regional orgs|often:gang	-0.008
regional orgs|often:gunmen	-0.006
regional orgs|often:hostage	-0.011
regional orgs|often:kidnap	-0.043
regional orgs|often:kill	0.007
regional orgs|often:labour	0.054
regional orgs|often:police	-0.015
regional orgs|often:political	0.065
regional orgs|often:private	-0.033
regional orgs|often:sexual	-0.011
regional orgs|often:state	-0.116
regional orgs|often:terror	-0.042
regional orgs|often:threat	-0.04
regional orgs|often:torture	0.048
regional orgs|often:vanish	-0.007
regional orgs|rate:army	-0.062
regional orgs|rate:assault	-0.028
regional orgs|rate:beat	0.098
regional orgs|rate:censor	-0.034
regional orgs|rate:company	-0.043
regional orgs|rate:death	-0.054
regional orgs|rate:detain	-0.098
regional orgs|rate:discriminate	-0.018
regional orgs|rate:foreign	-0.044
regional orgs|rate:gang	-0.035
regional orgs|rate:gunmen	-0.026
regional orgs|rate:hostage	-0.037
regional orgs|rate:kidnap	-0.096
regional orgs|rate:kill	-0.051
regional orgs|rate:labour	0.002
regional orgs|rate:police	-0.103
regional orgs|rate:political	0.057
regional orgs|rate:private	-0.085
regional orgs|rate:sexual	-0.028
regional orgs|rate:state	-0.218
regional orgs|rate:terror	0.072
regional orgs|rate:threat	-0.065
regional orgs|rate:torture	0.116
regional orgs|rate:vanish	-0.018
regional orgs|title:army	-0.004
regional orgs|title:assault	-0.006
regional orgs|title:beat	-0.002
regional orgs|title:censor	-0.003
regional orgs|title:company	-0.01
regional orgs|title:court	-0.05
regional orgs|title:death	-0.019
regional orgs|title:detain	0.019
regional orgs|title:discriminate	-0.002
regional orgs|title:foreign	-0.004
regional orgs|title:gang	-0.003
regional orgs|title:gunmen	-0.005
regional orgs|title:hostage	-0.011
regional orgs|title:kidnap	-0.034
regional orgs|title:kill	-0.016
regional orgs|title:labour	-0.045
regional orgs|title:police	-0.018
regional orgs|title:political	0.109
regional orgs|title:private	-0.014
regional orgs|title:sexual	-0.004
regional orgs|title:state	-0.012
regional orgs|title:terror	-0.011
regional orgs|title:threat	-0.005
regional orgs|title:torture	0.124
regional orgs|title:vanish	-0.001
state actor|act:ATT	0.088
state actor|act:CHD	0.006
state actor|act:CIV	0.072
state actor|act:DEN	-0.008
state actor|act:DET	0.179
state actor|act:DIS	-0.118
state actor|act:DSP	0.021
state actor|act:INC	0.024
state actor|act:KIL	-0.043
state actor|act:OBJ	0.031
state actor|act:PER	0.005
state actor|act:SEX	-0.143
state actor|act:SLV	-0.02
state actor|act:TOR	-0.074
state actor|bias	0.119
state actor|by:de_facto_authority	0.007
state actor|by:foreign_state	-0.005
state actor|by:nobody	-0.077
state actor|by:non_state_armed	-0.051
state actor|by:other_state	0.08
state actor|by:private	-0.044
state actor|by:state_allied	0.033
state actor|by:state_security	0.174
state actor|byAny:de_facto_authority	0.046
state actor|byAny:foreign_state	-0.02
state actor|byAny:non_state_armed	-0.03
state actor|byAny:other_state	0.024
state actor|byAny:private	-0.063
state actor|byAny:state_allied	-0.021
state actor|byAny:state_security	0.104
state actor|has:army	0.08
state actor|has:assault	-0.018
state actor|has:beat	0.223
state actor|has:censor	0.134
state actor|has:company	-0.006
state actor|has:court	0.254
state actor|has:death	0.019
state actor|has:detain	0.106
state actor|has:discriminate	0.051
state actor|has:foreign	0.218
state actor|has:gang	0.013
state actor|has:gunmen	-0.253
state actor|has:hostage	-0.062
state actor|has:kidnap	-0.174
state actor|has:kill	0.171
state actor|has:labour	-0.035
state actor|has:police	-0.018
state actor|has:political	0.11
state actor|has:private	-0.085
state actor|has:sexual	-0.069
state actor|has:state	0.135
state actor|has:terror	-0.093
state actor|has:threat	0.082
state actor|has:torture	0.021
state actor|has:vanish	-0.074
state actor|lead:army	0.257
state actor|lead:assault	0.001
state actor|lead:beat	-0.035
state actor|lead:censor	-0.106
state actor|lead:company	-0.046
state actor|lead:court	0.042
state actor|lead:death	-0.033
state actor|lead:detain	0.088
state actor|lead:discriminate	0.053
state actor|lead:foreign	0.085
state actor|lead:gang	-0.102
state actor|lead:gunmen	-0.093
state actor|lead:hostage	-0.075
state actor|lead:kidnap	-0.023
state actor|lead:kill	-0.112
state actor|lead:labour	0.049
state actor|lead:police	0.146
state actor|lead:political	0.134
state actor|lead:private	0.016
state actor|lead:sexual	-0.063
state actor|lead:state	0.056
state actor|lead:terror	0.019
state actor|lead:threat	-0.004
state actor|lead:torture	0.163
state actor|lead:vanish	-0.041
state actor|main:army	0.033
state actor|main:assault	-0.02
state actor|main:company	-0.021
state actor|main:court	0.021
state actor|main:death	0.037
state actor|main:detain	0.154
state actor|main:hostage	-0.002
state actor|main:kidnap	-0.017
state actor|main:kill	-0.043
state actor|main:labour	-0.093
state actor|main:police	0.018
state actor|main:political	0.109
state actor|main:private	-0.038
state actor|main:sexual	-0.022
state actor|main:state	-0.014
state actor|main:terror	-0.033
state actor|main:threat	0.021
state actor|main:torture	-0.021
state actor|main:vanish	0.03
state actor|often:army	0.117
state actor|often:assault	0.002
state actor|often:beat	0.014
state actor|often:censor	-0.1
state actor|often:company	-0.06
state actor|often:court	0.197
state actor|often:death	-0.038
state actor|often:detain	0.126
state actor|often:discriminate	-0.072
state actor|often:foreign	0.059
state actor|often:gang	-0.06
state actor|often:gunmen	-0.076
state actor|often:hostage	-0.04
state actor|often:kidnap	-0.072
state actor|often:kill	-0.183
state actor|often:labour	-0.141
state actor|often:police	-0.034
state actor|often:political	0.235
state actor|often:private	-0.073
state actor|often:sexual	-0.062
state actor|often:state	0.144
state actor|often:terror	-0.016
state actor|often:threat	-0.168
state actor|often:torture	-0.059
state actor|often:vanish	-0.033
state actor|rate:army	0.298
state actor|rate:assault	-0.001
state actor|rate:beat	-0.006
state actor|rate:censor	-0.026
state actor|rate:company	-0.075
state actor|rate:court	0.112
state actor|rate:death	0.047
state actor|rate:detain	0.25
state actor|rate:discriminate	-0.055
state actor|rate:foreign	0.175
state actor|rate:gang	-0.143
state actor|rate:gunmen	-0.175
state actor|rate:hostage	-0.109
state actor|rate:kidnap	-0.118
state actor|rate:kill	-0.109
state actor|rate:labour	-0.109
state actor|rate:police	-0.087
state actor|rate:political	0.391
state actor|rate:private	-0.217
state actor|rate:sexual	-0.113
state actor|rate:state	0.231
state actor|rate:terror	-0.185
state actor|rate:threat	0.04
state actor|rate:torture	0.044
state actor|rate:vanish	-0.018
state actor|title:army	0.06
state actor|title:assault	0.038
state actor|title:beat	-0.003
state actor|title:censor	-0.053
state actor|title:company	-0.051
state actor|title:court	-0.06
state actor|title:death	0.073
state actor|title:detain	0.03
state actor|title:discriminate	-0.007
state actor|title:gang	-0.009
state actor|title:gunmen	-0.086
state actor|title:hostage	-0.004
state actor|title:kidnap	-0.02
state actor|title:kill	-0.137
state actor|title:labour	0.027
state actor|title:police	0.108
state actor|title:political	0.091
state actor|title:private	-0.031
state actor|title:sexual	0.046
state actor|title:state	0.024
state actor|title:terror	-0.067
state actor|title:threat	-0.083
state actor|title:torture	-0.079
state actor|title:vanish	-0.091
[violation arbitrary detention] 0.37
act:ATT	-0.005
act:CHD	0.001
act:CIV	0.101
act:DEN	0.008
act:DET	0.321
act:DIS	-0.207
act:DSP	0.034
act:INC	0.017
act:KIL	-0.044
act:OBJ	-0.003
act:PER	0.006
act:SEX	-0.047
act:SLV	-0.036
act:TOR	0.015
bias	-0.292
by:de_facto_authority	0.018
by:foreign_state	-0.001
by:nobody	-0.255
by:non_state_armed	-0.002
by:other_state	-0.055
by:private	-0.038
by:state_allied	-0.011
by:state_security	0.056
byAny:de_facto_authority	0.038
byAny:foreign_state	-0.005
byAny:non_state_armed	0.022
byAny:other_state	-0.022
byAny:private	-0.038
byAny:state_allied	-0.036
byAny:state_security	0.13
has:army	0.127
has:assault	0.089
has:beat	0.073
has:censor	0.21
has:company	-0.137
has:court	-0.106
has:death	0.034
has:detain	0.087
has:discriminate	0.011
has:foreign	0.298
has:gang	-0.147
has:gunmen	-0.093
has:hostage	-0.114
has:kidnap	-0.244
has:kill	0.006
has:labour	0.066
has:police	-0.046
has:political	0.105
has:private	-0.188
has:sexual	0.049
has:state	-0.021
has:terror	0.042
has:threat	-0.023
has:torture	0.089
has:vanish	0.127
lead:army	0.125
lead:assault	-0.038
lead:beat	-0.133
lead:censor	-0.111
lead:company	-0.107
lead:court	-0.219
lead:death	-0.182
lead:detain	0.266
lead:discriminate	0.03
lead:foreign	0.003
lead:gang	-0.114
lead:gunmen	-0.017
lead:hostage	-0.087
lead:kidnap	-0.223
lead:kill	-0.12
lead:labour	0.08
lead:police	-0.046
lead:political	0.231
lead:private	-0.058
lead:sexual	-0.126
lead:state	-0.193
lead:terror	-0.037
lead:threat	-0.05
lead:torture	-0.067
lead:vanish	0.008
main:army	0.07
main:assault	-0.07
main:company	-0.042
main:court	-0.065
main:death	0.086
main:detain	0.046
main:hostage	-0.004
main:kidnap	-0.056
main:kill	-0.044
main:labour	-0.129
main:police	-0.031
main:political	0.06
main:private	-0.034
main:sexual	-0.02
main:state	-0.09
main:terror	0.037
main:threat	0.026
main:torture	-0.06
main:vanish	0.034
often:army	0.033
often:assault	-0.066
often:beat	-0.001
often:censor	-0.044
often:company	-0.081
often:court	0.194
often:death	-0.062
often:detain	0.363
often:discriminate	0.003
often:foreign	-0.085
often:gang	-0.059
often:gunmen	0.002
often:hostage	-0.078
often:kidnap	-0.12
often:kill	-0.071
often:labour	-0.033
often:police	-0.079
often:political	0.275
often:private	-0.078
often:sexual	-0.067
often:state	0.054
often:terror	0.011
often:threat	0.025
often:torture	-0.12
often:vanish	-0.092
rate:army	0.053
rate:assault	-0.212
rate:beat	-0.06
rate:censor	-0.029
rate:company	-0.167
rate:court	-0.063
rate:death	-0.109
rate:detain	0.38
rate:discriminate	0.001
rate:foreign	0.001
rate:gang	-0.155
rate:gunmen	-0.081
rate:hostage	-0.168
rate:kidnap	-0.359
rate:kill	-0.269
rate:labour	-0.123
rate:police	-0.12
rate:political	0.238
rate:private	-0.168
rate:sexual	-0.102
rate:state	-0.08
rate:terror	-0.117
rate:threat	-0.07
rate:torture	-0.197
rate:vanish	0.006
title:army	0.019
title:assault	-0.056
title:beat	-0.023
title:censor	0.076
title:company	-0.075
title:court	0.007
title:death	0.047
title:detain	-0.001
title:discriminate	-0.008
title:foreign	0.005
title:gang	-0.009
title:gunmen	-0.026
title:hostage	-0.056
title:kidnap	-0.151
title:kill	-0.05
title:labour	-0.007
title:police	-0.1
title:political	0.052
title:private	-0.003
title:sexual	-0.054
title:state	-0.027
title:terror	-0.052
title:threat	0.003
title:torture	-0.13
title:vanish	-0.006
[violation enforced disappearance] 0.37
act:ATT	0.012
act:CHD	-0.008
act:CIV	0.048
act:DEN	-0.007
act:DET	0.043
act:DIS	0.049
act:DSP	-0.047
act:INC	-0.013
act:KIL	0.054
act:OBJ	-0.015
act:PER	-0.02
act:SEX	0.043
act:SLV	-0.041
act:TOR	0.132
bias	-0.421
by:de_facto_authority	-0.022
by:foreign_state	-0.003
by:nobody	-0.313
by:non_state_armed	-0.034
by:other_state	0.025
by:private	-0.038
by:state_allied	-0.012
by:state_security	-0.026
byAny:de_facto_authority	-0.043
byAny:foreign_state	-0.012
byAny:non_state_armed	-0.032
byAny:other_state	0.085
byAny:private	-0.053
byAny:state_allied	0.02
byAny:state_security	0.029
has:army	0.057
has:assault	-0.081
has:beat	0.137
has:censor	-0.306
has:company	-0.067
has:court	-0.179
has:death	0.029
has:detain	-0.179
has:discriminate	0.035
has:foreign	0.083
has:gang	-0.079
has:gunmen	-0.035
has:hostage	-0.081
has:kidnap	-0.05
has:kill	-0.046
has:labour	-0.099
has:police	-0.093
has:political	-0.031
has:private	0.021
has:sexual	0.125
has:state	-0.193
has:terror	-0.13
has:threat	-0.136
has:torture	0.106
has:vanish	0.274
lead:army	0.043
lead:assault	-0.025
lead:beat	-0.126
lead:censor	-0.025
lead:company	-0.12
lead:court	-0.375
lead:death	-0.032
lead:detain	-0.107
lead:discriminate	0.013
lead:foreign	0.047
lead:gang	-0.065
lead:gunmen	0.002
lead:hostage	-0.011
lead:kidnap	-0.136
lead:kill	-0.138
lead:labour	-0.009
lead:police	-0.055
lead:political	0.047
lead:private	-0.072
lead:sexual	-0.067
lead:state	0.04
lead:terror	-0.118
lead:threat	-0.192
lead:torture	-0.034
lead:vanish	0.106
main:army	-0.085
main:assault	0.001
main:company	-0.018
main:court	-0.103
main:death	-0.056
main:detain	0.148
main:hostage	-0.007
main:kidnap	-0.016
main:kill	-0.018
main:labour	-0.045
main:police	-0.069
main:political	0.021
main:private	-0.008
main:sexual	-0.006
main:state	-0.168
main:terror	0.006
main:threat	-0.003
main:torture	-0.036
main:vanish	0.042
often:army	0.208
often:assault	-0.024
often:beat	0.012
often:censor	-0.013
often:company	-0.01
often:court	-0.046
often:death	-0.009
often:detain	0.117
often:discriminate	0.054
often:foreign	0.116
often:gang	-0.036
often:gunmen	0.044
often:hostage	-0.006
often:kidnap	-0.048
often:kill	0.053
often:labour	0.053
often:police	-0.059
often:political	0.106
often:private	0.059
often:sexual	0.029
often:state	0.011
often:terror	-0.088
often:threat	-0.157
often:torture	0.193
often:vanish	0.132
rate:army	0.046
rate:assault	-0.019
rate:beat	-0.033
rate:censor	-0.097
rate:company	-0.07
rate:court	-0.084
rate:death	-0.094
rate:detain	-0.06
rate:discriminate	0.039
rate:foreign	0.021
rate:gang	-0.089
rate:gunmen	-0.039
rate:hostage	-0.05
rate:kidnap	-0.196
rate:kill	-0.003
rate:labour	-0.124
rate:police	-0.29
rate:political	0.068
rate:private	-0.104
rate:sexual	0.032
rate:state	-0.238
rate:terror	-0.203
rate:threat	-0.11
rate:torture	0.03
rate:vanish	0.162
title:army	0.036
title:assault	-0.013
title:beat	-0.018
title:censor	-0.038
title:company	-0.015
title:court	-0.12
title:death	-0.055
title:detain	-0.02
title:discriminate	-0.004
title:foreign	0.037
title:gang	-0.013
title:gunmen	0.023
title:hostage	0.012
title:kidnap	-0.1
title:kill	-0.025
title:labour	-0.099
title:police	-0.044
title:political	0.049
title:private	-0.004
title:sexual	-0.014
title:state	-0.038
title:terror	-0.052
title:threat	-0.023
title:torture	-0.004
title:vanish	0.041
[violation kidnapping] 0.37
act:ATT	-0.006
act:CHD	0.001
act:CIV	0.001
act:DEN	-0.009
act:DET	-0.097
act:DIS	0.4
act:DSP	-0.043
act:INC	0.022
act:KIL	0.034
act:OBJ	0.001
act:PER	-0.119
act:SEX	0.08
act:SLV	0.005
act:TOR	-0.017
bias	-0.308
by:de_facto_authority	0.009
by:foreign_state	-0.004
by:nobody	-0.22
by:non_state_armed	0.048
by:other_state	-0.092
by:private	0.03
by:state_allied	-0.046
by:state_security	-0.035
byAny:de_facto_authority	-0.007
byAny:foreign_state	-0.014
byAny:non_state_armed	0.088
byAny:other_state	-0.05
byAny:private	0.051
byAny:state_allied	-0.014
byAny:state_security	-0.022
has:army	-0.053
has:assault	0.069
has:beat	-0.05
has:censor	-0.06
has:company	-0.095
has:court	-0.272
has:death	-0.021
has:detain	-0.121
has:discriminate	-0.15
has:foreign	-0.185
has:gang	-0.004
has:gunmen	0.254
has:hostage	0.205
has:kidnap	0.525
has:kill	0.029
has:labour	-0.074
has:police	0.035
has:political	-0.274
has:private	-0.025
has:sexual	0.191
has:state	-0.224
has:terror	-0.031
has:threat	-0.023
has:torture	-0.213
has:vanish	0.032
lead:army	0.011
lead:assault	-0.078
lead:beat	-0.021
lead:censor	0.017
lead:company	-0.125
lead:court	-0.224
lead:death	0.011
lead:detain	-0.066
lead:discriminate	-0.055
lead:foreign	-0.018
lead:gang	0.029
lead:gunmen	0.146
lead:hostage	0.138
lead:kidnap	0.345
lead:kill	0.063
lead:labour	0.048
lead:police	0.099
lead:private	-0.022
lead:sexual	0.003
lead:state	-0.041
lead:terror	0.048
lead:threat	-0.041
lead:torture	-0.071
lead:vanish	0.107
main:army	-0.064
main:assault	-0.109
main:company	-0.032
main:court	0.076
main:death	-0.052
main:detain	-0.064
main:hostage	0.005
main:kidnap	0.118
main:kill	-0.037
main:labour	-0.074
main:police	-0.006
main:political	-0.001
main:private	-0.02
main:sexual	-0.01
main:state	-0.004
main:terror	-0.006
main:threat	-0.002
main:torture	-0.013
main:vanish	-0.012
often:army	0.04
often:assault	-0.092
often:beat	0.002
often:censor	0.04
often:company	-0.046
often:court	0.078
often:death	0.124
often:detain	-0.014
often:discriminate	-0.009
often:foreign	-0.042
often:gang	0.162
often:gunmen	0.125
often:hostage	0.123
often:kidnap	0.228
often:kill	0.068
often:labour	0.013
often:police	0.004
often:political	-0.003
often:private	-0.04
often:sexual	0.027
often:state	-0.143
often:terror	0.087
often:threat	-0.016
often:torture	-0.035
often:vanish	0.048
rate:army	-0.087
rate:assault	-0.047
rate:beat	-0.047
rate:censor	-0.037
rate:company	-0.061
rate:court	0.046
rate:death	0.106
rate:detain	-0.226
rate:discriminate	-0.049
rate:foreign	-0.063
rate:gang	0.181
rate:gunmen	0.182
rate:hostage	0.234
rate:kidnap	0.489
rate:kill	-0.003
rate:labour	-0.081
rate:police	0.02
rate:political	-0.141
rate:private	-0.005
rate:sexual	0.005
rate:state	-0.196
rate:terror	0.107
rate:threat	-0.043
rate:torture	-0.148
rate:vanish	0.11
title:army	0.05
title:assault	0.055
title:beat	0.03
title:censor	-0.022
title:company	-0.037
title:court	0.083
title:death	-0.12
title:detain	-0.039
title:discriminate	0.053
title:foreign	0.022
title:gang	0.02
title:gunmen	0.051
title:hostage	0.054
title:kidnap	0.166
title:kill	0.136
title:labour	-0.023
title:police	-0.041
title:political	-0.089
title:private	-0.033
title:sexual	-0.012
title:state	-0.032
title:terror	0.096
title:threat	0.018
title:torture	0.03
title:vanish	0.069
[violation killing] 0.37
act:ATT	-0.046
act:CIV	-0.122
act:DEN	-0.004
act:DET	0.032
act:DIS	0.077
act:DSP	0.028
act:INC	0.014
act:KIL	0.555
act:OBJ	0.03
act:PER	-0.115
act:SEX	0.013
act:SLV	-0.019
act:TOR	-0.014
bias	-0.402
by:de_facto_authority	-0.005
by:foreign_state	0.001
by:nobody	-0.294
by:non_state_armed	-0.06
by:other_state	-0.136
by:private	0.006
by:state_allied	-0.019
by:state_security	0.092
byAny:de_facto_authority	0.031
byAny:foreign_state	0.002
byAny:non_state_armed	-0.083
byAny:other_state	-0.184
byAny:private	0.072
byAny:state_allied	-0.005
byAny:state_security	0.089
has:army	0.167
has:assault	-0.119
has:beat	0.108
has:censor	-0.202
has:company	-0.01
has:court	-0.104
has:death	0.411
has:detain	-0.116
has:discriminate	0.106
has:foreign	0.069
has:gang	-0.083
has:gunmen	0.068
has:hostage	-0.122
has:kidnap	0.02
has:kill	0.618
has:labour	-0.209
has:police	-0.028
has:political	-0.19
has:private	-0.174
has:sexual	-0.039
has:state	-0.055
has:terror	-0.042
has:threat	-0.247
has:torture	0.012
has:vanish	0.112
lead:army	0.12
lead:assault	-0.193
lead:beat	-0.014
lead:censor	-0.074
lead:company	-0.087
lead:court	-0.223
lead:death	0.119
lead:detain	-0.177
lead:discriminate	0.044
lead:foreign	-0.009
lead:gang	0.001
lead:gunmen	-0.009
lead:hostage	0.022
lead:kidnap	-0.076
lead:kill	0.299
lead:labour	-0.084
lead:police	-0.006
lead:political	-0.147
lead:private	0.013
lead:sexual	0.002
lead:state	-0.09
lead:terror	0.01
lead:threat	-0.005
lead:torture	-0.001
lead:vanish	0.024
main:army	-0.015
main:assault	-0.049
main:company	-0.008
main:court	0.021
main:death	-0.062
main:detain	-0.077
main:hostage	-0.023
main:kidnap	-0.078
main:kill	0.008
main:labour	-0.083
main:police	-0.068
main:political	0.127
main:private	0.017
main:sexual	-0.01
main:state	-0.08
main:terror	-0.013
main:threat	-0.003
main:torture	-0.051
main:vanish	0.033
often:army	0.182
often:assault	-0.072
often:beat	-0.053
often:censor	0.142
often:company	0.041
often:court	0.17
often:death	0.286
often:detain	0.143
often:discriminate	0.069
often:foreign	0.094
often:gang	0.024
often:gunmen	0.053
often:hostage	-0.037
often:kidnap	0.027
often:kill	0.201
often:labour	0.078
often:police	0.045
often:political	-0.056
often:private	0.082
often:sexual	0.073
often:state	0.024
often:terror	0.108
often:threat	0.041
often:torture	-0.075
often:vanish	0.079
rate:army	0.046
rate:assault	-0.159
rate:beat	-0.037
rate:censor	-0.019
rate:company	0.01
rate:court	-0.009
rate:death	0.411
rate:detain	-0.169
rate:discriminate	0.092
rate:foreign	0.101
rate:gang	-0.03
rate:gunmen	0.021
rate:hostage	-0.124
rate:kidnap	-0.13
rate:kill	0.512
rate:labour	0.007
rate:police	-0.108
rate:political	0.016
rate:private	0.049
rate:sexual	-0.01
rate:state	-0.009
rate:terror	0.048
rate:threat	-0.149
rate:torture	-0.109
rate:vanish	0.023
title:army	-0.039
title:assault	-0.12
title:beat	-0.06
title:censor	-0.062
title:company	0.019
title:court	-0.062
title:death	0.107
title:detain	-0.035
title:discriminate	-0.012
title:foreign	0.045
title:gang	-0.021
title:gunmen	0.007
title:hostage	-0.036
title:kidnap	-0.069
title:kill	0.003
title:labour	-0.122
title:police	-0.064
title:political	-0.042
title:private	-0.02
title:sexual	-0.017
title:state	0.048
title:terror	-0.062
title:threat	0.037
title:torture	-0.076
title:vanish	-0.024
[violation other] 0.37
act:ATT	0.034
act:CHD	-0.001
act:CIV	0.156
act:DEN	0.008
act:DET	-0.133
act:DIS	-0.047
act:DSP	0.027
act:INC	-0.01
act:KIL	0.01
act:OBJ	-0.013
act:PER	-0.082
act:SEX	0.188
act:SLV	0.052
act:TOR	0.1
bias	-0.037
by:de_facto_authority	0.012
by:foreign_state	-0.009
by:nobody	0.171
by:non_state_armed	-0.102
by:other_state	-0.024
by:private	0.034
by:state_allied	-0.05
by:state_security	-0.06
byAny:de_facto_authority	0.015
byAny:foreign_state	-0.035
byAny:non_state_armed	-0.134
byAny:other_state	-0.029
byAny:private	0.056
byAny:state_allied	-0.041
byAny:state_security	0.015
has:army	0.162
has:assault	0.165
has:beat	0.28
has:censor	0.077
has:company	0.081
has:court	0.068
has:death	0.22
has:detain	-0.126
has:discriminate	0.007
has:foreign	-0.022
has:gang	-0.005
has:gunmen	-0.015
has:hostage	-0.038
has:kidnap	-0.086
has:kill	-0.181
has:labour	0.084
has:police	-0.037
has:political	0.049
has:private	-0.001
has:sexual	0.355
has:state	-0.232
has:terror	-0.051
has:threat	0.072
has:torture	0.159
has:vanish	-0.042
lead:army	-0.062
lead:assault	0.199
lead:beat	0.024
lead:censor	0.017
lead:company	-0.047
lead:court	-0.027
lead:death	-0.087
lead:detain	-0.118
lead:discriminate	0.073
lead:foreign	-0.119
lead:gang	0.081
lead:gunmen	-0.052
lead:hostage	-0.045
lead:kidnap	-0.142
lead:kill	-0.17
lead:labour	-0.034
lead:police	0.056
lead:political	-0.073
lead:private	0.031
lead:sexual	-0.004
lead:state	0.038
lead:terror	-0.066
lead:threat	-0.013
lead:torture	0.024
lead:vanish	-0.073
main:army	0.039
main:assault	0.165
main:company	0.001
main:court	-0.193
main:death	-0.041
main:detain	-0.049
main:hostage	-0.018
main:kidnap	-0.138
main:kill	-0.053
main:labour	-0.019
main:police	0.043
main:political	0.051
main:private	-0.007
main:sexual	0.014
main:state	0.205
main:terror	-0.023
main:threat	0.036
main:torture	-0.004
main:vanish	-0.036
often:army	0.134
often:assault	0.014
often:beat	0.11
often:censor	0.065
often:company	0.124
often:court	0.173
often:death	0.142
often:detain	0.116
often:discriminate	0.143
often:foreign	-0.065
often:gang	0.034
often:gunmen	-0.047
often:hostage	0.044
often:kidnap	-0.128
often:kill	-0.032
often:labour	0.042
often:police	0.046
often:political	0.001
often:private	0.144
often:sexual	0.032
often:state	0.133
often:terror	0.081
often:threat	-0.122
often:torture	0.013
often:vanish	-0.022
rate:army	0.047
rate:assault	0.12
rate:beat	0.129
rate:censor	-0.022
rate:company	0.057
rate:court	0.158
rate:death	0.036
rate:detain	-0.322
rate:discriminate	0.094
rate:foreign	-0.018
rate:gang	0.102
rate:gunmen	-0.099
rate:hostage	-0.081
rate:kidnap	-0.247
rate:kill	-0.163
rate:labour	0.119
rate:police	-0.12
rate:political	0.027
rate:private	0.007
rate:sexual	0.154
rate:state	-0.225
rate:terror	-0.096
rate:threat	-0.062
rate:torture	0.028
rate:vanish	-0.082
title:army	-0.058
title:assault	0.092
title:beat	-0.029
title:censor	-0.04
title:company	0.096
title:court	-0.086
title:death	0.073
title:detain	-0.213
title:discriminate	-0.031
title:foreign	-0.001
title:gang	0.028
title:gunmen	-0.074
title:hostage	-0.029
title:kidnap	-0.154
title:kill	-0.008
title:labour	0.025
title:police	0.142
title:political	-0.08
title:private	0.2
title:sexual	0.08
title:state	0.044
title:terror	-0.067
title:threat	0.049
title:torture	0.041
title:vanish	-0.016
[violation torture] 0.37
act:ATT	0.014
act:CHD	-0.008
act:CIV	-0.029
act:DEN	0.012
act:DET	0.062
act:DIS	-0.04
act:DSP	-0.039
act:INC	-0.007
act:KIL	0.058
act:OBJ	-0.034
act:PER	-0.003
act:SEX	0.036
act:SLV	-0.017
act:TOR	0.477
bias	-0.406
by:de_facto_authority	0.008
by:foreign_state	0.004
by:nobody	-0.288
by:non_state_armed	-0.091
by:other_state	-0.079
by:private	-0.018
by:state_allied	0.001
by:state_security	0.047
byAny:de_facto_authority	-0.02
byAny:foreign_state	0.015
byAny:non_state_armed	-0.109
byAny:other_state	0.019
byAny:private	-0.002
byAny:state_allied	0.026
byAny:state_security	0.117
has:army	0.012
has:assault	0.076
has:beat	0.19
has:censor	-0.112
has:company	-0.264
has:court	-0.202
has:death	0.006
has:detain	-0.193
has:discriminate	0.098
has:foreign	0.098
has:gang	-0.069
has:gunmen	-0.126
has:hostage	-0.083
has:kidnap	-0.004
has:kill	-0.038
has:labour	-0.086
has:police	-0.102
has:political	-0.108
has:private	0.021
has:sexual	0.255
has:state	-0.269
has:terror	-0.125
has:threat	0.053
has:torture	0.538
has:vanish	0.108
lead:army	0.185
lead:assault	-0.027
lead:beat	0.167
lead:censor	-0.01
lead:company	-0.092
lead:court	-0.041
lead:death	-0.013
lead:detain	-0.124
lead:discriminate	0.009
lead:foreign	0.048
lead:gang	0.048
lead:gunmen	-0.042
lead:hostage	-0.017
lead:kidnap	-0.093
lead:kill	0.081
lead:labour	-0.091
lead:police	0.012
lead:political	0.07
lead:private	-0.005
lead:sexual	-0.006
lead:state	-0.038
lead:terror	-0.018
lead:threat	0.049
lead:torture	0.411
lead:vanish	-0.018
main:army	-0.085
main:assault	-0.001
main:company	-0.022
main:court	0.011
main:death	-0.05
main:detain	-0.091
main:hostage	-0.008
main:kidnap	-0.054
main:kill	-0.067
main:labour	-0.024
main:political	0.027
main:private	-0.027
main:sexual	-0.015
main:state	-0.022
main:threat	-0.006
main:torture	-0.019
main:vanish	0.036
often:army	-0.062
often:assault	-0.053
often:beat	0.102
often:censor	-0.029
often:company	0.005
often:court	-0.048
often:death	-0.017
often:detain	0.168
often:discriminate	0.008
often:foreign	0.048
often:gang	0.033
often:gunmen	-0.032
often:hostage	0.037
often:kidnap	-0.129
often:kill	-0.069
often:labour	0.021
often:police	-0.171
often:political	-0.039
often:private	-0.017
often:sexual	-0.009
often:state	-0.031
often:terror	-0.01
often:threat	-0.115
often:torture	0.205
often:vanish	-0.028
rate:army	-0.162
rate:assault	0.016
rate:beat	0.181
rate:censor	-0.039
rate:company	-0.089
rate:court	0.012
rate:death	0.054
rate:detain	-0.144
rate:discriminate	0.092
rate:foreign	-0.05
rate:gang	0.02
rate:gunmen	-0.104
rate:hostage	-0.004
rate:kidnap	-0.232
rate:kill	-0.073
rate:labour	-0.126
rate:police	-0.189
rate:political	-0.035
rate:private	-0.105
rate:sexual	-0.078
rate:state	-0.177
rate:terror	-0.013
rate:threat	-0.091
rate:torture	0.508
rate:vanish	0.035
title:army	0.063
title:assault	0.034
title:beat	-0.049
title:censor	-0.049
title:company	-0.023
title:court	-0.068
title:death	-0.07
title:detain	-0.018
title:discriminate	-0.004
title:foreign	0.057
title:gang	0.015
title:gunmen	-0.042
title:hostage	0.014
title:kidnap	-0.071
title:kill	0.037
title:labour	-0.081
title:police	-0.078
title:political	0.072
title:private	-0.004
title:sexual	-0.017
title:state	-0.035
title:terror	0.07
title:threat	0.022
title:torture	0.151
title:vanish	-0.023
[city] 0.255
acts	0.387
area	-1.768
born	0.704
both	-0.373
close	-0.154
count	0.873
court	-0.047
dateline	0.918
early	-0.145
elsewhere	-1.281
first	-0.369
inName	-0.068
large	0.923
lead	1.183
likeTitle	-0.228
located	0.741
locatedDeed	-0.37
mainDeed	-0.498
null:long	1.364
null:many	0.93
null:noTownLead	-0.282
null:violentLead	0.032
null:violentShare	0.669
null:violentTitle	-0.732
onlyInName	-0.892
people	-0.45
share	-0.117
share:close	-0.205
share:early	0.154
share:located	0.649
share:locatedDeed	0.45
share:mainDeed	0.407
share:titleDeed	0.348
share:told	0.2
there	-0.052
title	0.663
titleDeed	-0.258
told	0.601
town	0.103
unknown	-0.699
unknown:enclosing	-0.725
unknown:kind	0.683
unknown:preposition	-1.024
[region] 0.07
acts	-0.027
area	0.551
born	-0.066
both	-1.419
close	0.599
count	-0.093
court	0.364
dateline	-0.906
early	0.818
elsewhere	-2.084
first	-0.279
large	0.782
lead	0.189
likeTitle	0.95
located	0.311
locatedDeed	-0.654
mainDeed	-0.452
null:long	1.464
null:many	1.021
null:noTownLead	0.298
null:violentLead	-0.192
null:violentShare	0.779
null:violentTitle	0.304
people	-0.239
share	-0.355
share:close	-0.107
share:early	-0.213
share:located	-0.018
share:locatedDeed	-0.235
share:mainDeed	-0.113
share:titleDeed	0.297
share:told	0.25
there	0.493
title	0.128
titleDeed	-0.021
told	0.579
town	-1.845
[victim] 0
human rights defender;journalist|adjacent:accused	-0.05
human rights defender;journalist|adjacent:activist	-0.037
human rights defender;journalist|adjacent:blogger	0.128
human rights defender;journalist|adjacent:defender	-0.023
human rights defender;journalist|adjacent:family	0.004
human rights defender;journalist|adjacent:force	-0.015
human rights defender;journalist|adjacent:journalist	0.177
human rights defender;journalist|adjacent:lawyer	-0.056
human rights defender;journalist|adjacent:politics	-0.052
human rights defender;journalist|adjacent:press	0.11
human rights defender;journalist|adjacent:protest	-0.039
human rights defender;journalist|adjacent:union	-0.046
human rights defender;journalist|after:accused	-0.041
human rights defender;journalist|after:activist	0.138
human rights defender;journalist|after:blogger	0.14
human rights defender;journalist|after:defender	0.061
human rights defender;journalist|after:family	-0.068
human rights defender;journalist|after:force	-0.027
human rights defender;journalist|after:journalist	-0.044
human rights defender;journalist|after:lawyer	0.121
human rights defender;journalist|after:politics	0.014
human rights defender;journalist|after:press	-0.023
human rights defender;journalist|after:protest	-0.024
human rights defender;journalist|after:union	0.042
human rights defender;journalist|apposed:accused	-0.019
human rights defender;journalist|apposed:activist	-0.013
human rights defender;journalist|apposed:blogger	0.029
human rights defender;journalist|apposed:defender	0.067
human rights defender;journalist|apposed:family	-0.06
human rights defender;journalist|apposed:force	-0.011
human rights defender;journalist|apposed:journalist	0.06
human rights defender;journalist|apposed:lawyer	0.036
human rights defender;journalist|apposed:politics	-0.037
human rights defender;journalist|apposed:press	0.011
human rights defender;journalist|apposed:protest	-0.016
human rights defender;journalist|apposed:union	-0.041
human rights defender;journalist|before:accused	-0.09
human rights defender;journalist|before:activist	-0.076
human rights defender;journalist|before:blogger	0.123
human rights defender;journalist|before:defender	-0.01
human rights defender;journalist|before:family	0.026
human rights defender;journalist|before:force	-0.001
human rights defender;journalist|before:journalist	0.056
human rights defender;journalist|before:lawyer	-0.045
human rights defender;journalist|before:politics	-0.064
human rights defender;journalist|before:press	0.012
human rights defender;journalist|before:protest	0.026
human rights defender;journalist|before:union	-0.031
human rights defender;journalist|bias	-0.38
human rights defender;journalist|found	-0.227
human rights defender;journalist|hasTopic:crime	-0.148
human rights defender;journalist|hasTopic:dissent	0.068
human rights defender;journalist|hasTopic:press freedom	0.032
human rights defender;journalist|head:accused	-0.11
human rights defender;journalist|head:activist	0.016
human rights defender;journalist|head:blogger	0.252
human rights defender;journalist|head:defender	0.032
human rights defender;journalist|head:family	-0.083
human rights defender;journalist|head:force	0.031
human rights defender;journalist|head:journalist	0.094
human rights defender;journalist|head:lawyer	-0.057
human rights defender;journalist|head:politics	-0.106
human rights defender;journalist|head:press	0.148
human rights defender;journalist|head:protest	0.019
human rights defender;journalist|head:union	0.03
human rights defender;journalist|inLead	0.128
human rights defender;journalist|inLead&title:activist	0.067
human rights defender;journalist|inLead&title:defender	-0.044
human rights defender;journalist|inLead&title:politics	-0.025
human rights defender;journalist|inLead&title:press	0.186
human rights defender;journalist|inLead&title:union	0.053
human rights defender;journalist|inLead&top:activist	-0.036
human rights defender;journalist|inLead&top:defender	-0.006
human rights defender;journalist|inLead&top:politics	0.033
human rights defender;journalist|inLead&top:press	0.19
human rights defender;journalist|inLead&top:union	-0.02
human rights defender;journalist|inTitle	0.213
human rights defender;journalist|inTitle&title:activist	0.051
human rights defender;journalist|inTitle&title:defender	-0.003
human rights defender;journalist|inTitle&title:politics	-0.011
human rights defender;journalist|inTitle&title:press	0.182
human rights defender;journalist|inTitle&title:union	-0.003
human rights defender;journalist|inTitle&top:activist	-0.01
human rights defender;journalist|inTitle&top:defender	-0.033
human rights defender;journalist|inTitle&top:politics	0.068
human rights defender;journalist|inTitle&top:press	0.188
human rights defender;journalist|inTitle&top:union	-0.011
human rights defender;journalist|isAlone	-0.015
human rights defender;journalist|isAlone&title:activist	0.052
human rights defender;journalist|isAlone&title:defender	-0.026
human rights defender;journalist|isAlone&title:politics	-0.019
human rights defender;journalist|isAlone&title:press	0.048
human rights defender;journalist|isAlone&title:union	0.044
human rights defender;journalist|isAlone&top:activist	-0.018
human rights defender;journalist|isAlone&top:defender	0.027
human rights defender;journalist|isAlone&top:politics	-0.053
human rights defender;journalist|isAlone&top:press	0.12
human rights defender;journalist|isAlone&top:union	-0.023
human rights defender;journalist|isMain	0.051
human rights defender;journalist|isMain&title:activist	0.02
human rights defender;journalist|isMain&title:defender	-0.055
human rights defender;journalist|isMain&title:politics	-0.031
human rights defender;journalist|isMain&title:press	0.15
human rights defender;journalist|isMain&title:union	0.044
human rights defender;journalist|isMain&top:activist	-0.04
human rights defender;journalist|isMain&top:defender	-0.074
human rights defender;journalist|isMain&top:politics	0.037
human rights defender;journalist|isMain&top:press	0.116
human rights defender;journalist|isMain&top:union	-0.031
human rights defender;journalist|many	-0.336
human rights defender;journalist|near:<abducte	-0.007
human rights defender;journalist|near:<abducti	-0.009
human rights defender;journalist|near:<about	0.016
human rights defender;journalist|near:<abuse	-0.007
human rights defender;journalist|near:<abuses	-0.009
human rights defender;journalist|near:<accordi	-0.031
human rights defender;journalist|near:<account	-0.013
human rights defender;journalist|near:<accused	-0.012
human rights defender;journalist|near:<acquitt	-0.004
human rights defender;journalist|near:<across	-0.017
human rights defender;journalist|near:<act	-0.014
human rights defender;journalist|near:<action	0.06
human rights defender;journalist|near:<actions	0.007
human rights defender;journalist|near:<activis	-0.091
human rights defender;journalist|near:<address	-0.008
human rights defender;journalist|near:<adminis	-0.011
human rights defender;journalist|near:<after	-0.015
human rights defender;journalist|near:<again	-0.015
human rights defender;journalist|near:<against	-0.01
human rights defender;journalist|near:<agency	-0.013
human rights defender;journalist|near:<agents	-0.006
human rights defender;journalist|near:<aid	-0.027
human rights defender;journalist|near:<all	-0.018
human rights defender;journalist|near:<allegat	-0.017
human rights defender;journalist|near:<alleged	0.027
human rights defender;journalist|near:<allowed	0.021
human rights defender;journalist|near:<allowin	-0.006
human rights defender;journalist|near:<already	-0.003
human rights defender;journalist|near:<also	-0.024
human rights defender;journalist|near:<another	0.005
human rights defender;journalist|near:<any	-0.011
human rights defender;journalist|near:<applica	-0.006
human rights defender;journalist|near:<are	-0.057
human rights defender;journalist|near:<areas	-0.007
human rights defender;journalist|near:<armed	-0.013
human rights defender;journalist|near:<army	-0.006
human rights defender;journalist|near:<around	-0.005
human rights defender;journalist|near:<arrest	-0.018
human rights defender;journalist|near:<arreste	0.002
human rights defender;journalist|near:<arrests	-0.009
human rights defender;journalist|near:<article	0.068
human rights defender;journalist|near:<assault	-0.015
human rights defender;journalist|near:<attack	-0.025
human rights defender;journalist|near:<attacke	-0.01
human rights defender;journalist|near:<attempt	-0.026
human rights defender;journalist|near:<attorne	-0.003
human rights defender;journalist|near:<author	0.129
human rights defender;journalist|near:<authori	0.009
human rights defender;journalist|near:<back	0.014
human rights defender;journalist|near:<bail	-0.01
human rights defender;journalist|near:<bank	-0.003
human rights defender;journalist|near:<became	-0.006
human rights defender;journalist|near:<because	-0.005
human rights defender;journalist|near:<before	-0.001
human rights defender;journalist|near:<began	-0.008
human rights defender;journalist|near:<behind	-0.013
human rights defender;journalist|near:<being	-0.018
human rights defender;journalist|near:<believe	-0.003
human rights defender;journalist|near:<between	-0.012
human rights defender;journalist|near:<blogger	-0.022
human rights defender;journalist|near:<body	-0.006
human rights defender;journalist|near:<both	-0.007
human rights defender;journalist|near:<broadca	-0.009
human rights defender;journalist|near:<brother	0.014
human rights defender;journalist|near:<but	0.008
human rights defender;journalist|near:<call	0.008
human rights defender;journalist|near:<called	0.006
human rights defender;journalist|near:<calling	0.082
human rights defender;journalist|near:<calls	-0.003
human rights defender;journalist|near:<came	-0.005
human rights defender;journalist|near:<campaig	-0.017
human rights defender;journalist|near:<case	-0.036
human rights defender;journalist|near:<cases	-0.013
human rights defender;journalist|near:<cell	-0.004
human rights defender;journalist|near:<chairpe	-0.01
human rights defender;journalist|near:<charge	-0.015
human rights defender;journalist|near:<charged	0.039
human rights defender;journalist|near:<charges	0.088
human rights defender;journalist|near:<chief	-0.011
human rights defender;journalist|near:<childre	-0.015
human rights defender;journalist|near:<circums	-0.012
human rights defender;journalist|near:<cited	-0.005
human rights defender;journalist|near:<citizen	-0.007
human rights defender;journalist|near:<clear	-0.002
human rights defender;journalist|near:<close	-0.002
human rights defender;journalist|near:<colleag	-0.019
human rights defender;journalist|near:<colonia	-0.007
human rights defender;journalist|near:<come	-0.004
human rights defender;journalist|near:<comment	-0.01
human rights defender;journalist|near:<committ	-0.007
human rights defender;journalist|near:<communi	-0.01
human rights defender;journalist|near:<complai	-0.014
human rights defender;journalist|near:<concern	-0.015
human rights defender;journalist|near:<condemn	0.004
human rights defender;journalist|near:<conditi	0.039
human rights defender;journalist|near:<confere	-0.01
human rights defender;journalist|near:<confirm	0.063
human rights defender;journalist|near:<connect	-0.012
human rights defender;journalist|near:<conspir	-0.005
human rights defender;journalist|near:<continu	-0.012
human rights defender;journalist|near:<convict	0.001
human rights defender;journalist|near:<could	0.018
human rights defender;journalist|near:<counsel	0.017
human rights defender;journalist|near:<country	0.033
human rights defender;journalist|near:<court	-0.025
human rights defender;journalist|near:<coverin	-0.018
human rights defender;journalist|near:<critic	-0.021
human rights defender;journalist|near:<custody	-0.016
human rights defender;journalist|near:<day	-0.014
human rights defender;journalist|near:<days	-0.011
human rights defender;journalist|near:<dead	-0.015
human rights defender;journalist|near:<death	-0.032
human rights defender;journalist|near:<deaths	-0.013
human rights defender;journalist|near:<defende	0.074
human rights defender;journalist|near:<demonst	-0.012
human rights defender;journalist|near:<denied	-0.008
human rights defender;journalist|near:<describ	-0.007
human rights defender;journalist|near:<despite	0.017
human rights defender;journalist|near:<detaine	-0.05
human rights defender;journalist|near:<detaini	-0.011
human rights defender;journalist|near:<detenti	-0.027
human rights defender;journalist|near:<develop	0.01
human rights defender;journalist|near:<did	-0.019
human rights defender;journalist|near:<directo	-0.006
human rights defender;journalist|near:<disappe	-0.012
human rights defender;journalist|near:<disclos	-0.005
human rights defender;journalist|near:<dismiss	-0.01
human rights defender;journalist|near:<disside	-0.026
human rights defender;journalist|near:<doctor	-0.006
human rights defender;journalist|near:<documen	-0.016
human rights defender;journalist|near:<domesti	-0.007
human rights defender;journalist|near:<door	0.012
human rights defender;journalist|near:<down	-0.005
human rights defender;journalist|near:<driver	-0.005
human rights defender;journalist|near:<due	0.011
human rights defender;journalist|near:<during	0.052
human rights defender;journalist|near:<editor	-0.008
human rights defender;journalist|near:<electio	0.013
human rights defender;journalist|near:<end	-0.013
human rights defender;journalist|near:<ensure	-0.011
human rights defender;journalist|near:<even	-0.006
human rights defender;journalist|near:<evidenc	-0.009
human rights defender;journalist|near:<executi	-0.008
human rights defender;journalist|near:<express	-0.012
human rights defender;journalist|near:<faced	-0.005
human rights defender;journalist|near:<failed	-0.015
human rights defender;journalist|near:<family	0.023
human rights defender;journalist|near:<fatally	-0.002
human rights defender;journalist|near:<father	-0.006
human rights defender;journalist|near:<federal	0.02
human rights defender;journalist|near:<figure	-0.006
human rights defender;journalist|near:<figures	-0.007
human rights defender;journalist|near:<filed	-0.008
human rights defender;journalist|near:<find	-0.011
human rights defender;journalist|near:<fine	-0.01
human rights defender;journalist|near:<first	-0.011
human rights defender;journalist|near:<followe	-0.009
human rights defender;journalist|near:<followi	-0.024
human rights defender;journalist|near:<force	-0.005
human rights defender;journalist|near:<forces	-0.021
human rights defender;journalist|near:<former	-0.011
human rights defender;journalist|near:<found	0.163
human rights defender;journalist|near:<four	-0.016
human rights defender;journalist|near:<free	-0.006
human rights defender;journalist|near:<freedom	0.036
human rights defender;journalist|near:<freelan	-0.013
human rights defender;journalist|near:<friends	-0.014
human rights defender;journalist|near:<gatheri	0.051
human rights defender;journalist|near:<gave	-0.006
human rights defender;journalist|near:<get	0.013
human rights defender;journalist|near:<given	0.019
human rights defender;journalist|near:<governm	0.062
human rights defender;journalist|near:<group	-0.03
human rights defender;journalist|near:<groups	-0.009
human rights defender;journalist|near:<hand	-0.003
human rights defender;journalist|near:<hands	-0.008
human rights defender;journalist|near:<harassm	-0.017
human rights defender;journalist|near:<head	-0.006
human rights defender;journalist|near:<heard	-0.006
human rights defender;journalist|near:<hearing	-0.007
human rights defender;journalist|near:<helped	-0.005
human rights defender;journalist|near:<here	-0.006
human rights defender;journalist|near:<him	-0.005
human rights defender;journalist|near:<holding	-0.012
human rights defender;journalist|near:<holiday	-0.009
human rights defender;journalist|near:<home	0.035
human rights defender;journalist|near:<hospita	-0.006
human rights defender;journalist|near:<hostage	-0.018
human rights defender;journalist|near:<hotel	-0.009
human rights defender;journalist|near:<hours	-0.007
human rights defender;journalist|near:<house	-0.004
human rights defender;journalist|near:<how	0.036
human rights defender;journalist|near:<human	0.014
human rights defender;journalist|near:<husband	-0.007
human rights defender;journalist|near:<identif	-0.029
human rights defender;journalist|near:<illegal	-0.024
human rights defender;journalist|near:<impriso	0.002
human rights defender;journalist|near:<inciden	-0.021
human rights defender;journalist|near:<include	0.058
human rights defender;journalist|near:<includi	-0.077
human rights defender;journalist|near:<indepen	-0.021
human rights defender;journalist|near:<individ	-0.006
human rights defender;journalist|near:<informa	-0.003
human rights defender;journalist|near:<informe	-0.007
human rights defender;journalist|near:<ing	-0.006
human rights defender;journalist|near:<initial	0.011
human rights defender;journalist|near:<intervi	-0.006
human rights defender;journalist|near:<into	-0.031
human rights defender;journalist|near:<invaded	-0.007
human rights defender;journalist|near:<investi	-0.009
human rights defender;journalist|near:<involve	-0.007
human rights defender;journalist|near:<issued	-0.007
human rights defender;journalist|near:<jail	-0.011
human rights defender;journalist|near:<jailed	0.009
human rights defender;journalist|near:<journal	0.034
human rights defender;journalist|near:<judge	-0.017
human rights defender;journalist|near:<just	0.006
human rights defender;journalist|near:<justice	-0.014
human rights defender;journalist|near:<keep	-0.011
human rights defender;journalist|near:<key	-0.009
human rights defender;journalist|near:<kidnap	0.083
human rights defender;journalist|near:<kidnapp	-0.038
human rights defender;journalist|near:<kill	-0.003
human rights defender;journalist|near:<killed	-0.015
human rights defender;journalist|near:<killers	-0.003
human rights defender;journalist|near:<killing	-0.022
human rights defender;journalist|near:<known	-0.011
human rights defender;journalist|near:<last	-0.033
human rights defender;journalist|near:<later	0.046
human rights defender;journalist|near:<latest	-0.005
human rights defender;journalist|near:<law	-0.02
human rights defender;journalist|near:<lawyer	-0.024
human rights defender;journalist|near:<leader	-0.031
human rights defender;journalist|near:<leaders	-0.011
human rights defender;journalist|near:<leading	-0.013
human rights defender;journalist|near:<left	0.007
human rights defender;journalist|near:<legal	-0.01
human rights defender;journalist|near:<life	-0.013
human rights defender;journalist|near:<like	-0.031
human rights defender;journalist|near:<likely	-0.012
human rights defender;journalist|near:<man	-0.024
human rights defender;journalist|near:<matter	0.016
human rights defender;journalist|near:<media	0.101
human rights defender;journalist|near:<member	-0.016
human rights defender;journalist|near:<members	-0.022
human rights defender;journalist|near:<men	-0.026
human rights defender;journalist|near:<mention	-0.005
human rights defender;journalist|near:<met	-0.004
human rights defender;journalist|near:<militar	-0.015
human rights defender;journalist|near:<million	-0.014
human rights defender;journalist|near:<ministe	-0.005
human rights defender;journalist|near:<minutes	0.012
human rights defender;journalist|near:<missing	-0.004
human rights defender;journalist|near:<month	0.001
human rights defender;journalist|near:<months	-0.007
human rights defender;journalist|near:<more	-0.011
human rights defender;journalist|near:<morning	-0.005
human rights defender;journalist|near:<most	-0.008
human rights defender;journalist|near:<murder	-0.02
human rights defender;journalist|near:<murdere	-0.006
human rights defender;journalist|near:<named	-0.01
human rights defender;journalist|near:<nationa	-0.035
human rights defender;journalist|near:<near	-0.002
human rights defender;journalist|near:<needed	-0.009
human rights defender;journalist|near:<never	0.009
human rights defender;journalist|near:<new	-0.005
human rights defender;journalist|near:<news	-0.032
human rights defender;journalist|near:<newspap	-0.008
human rights defender;journalist|near:<next	-0.004
human rights defender;journalist|near:<night	-0.003
human rights defender;journalist|near:<not	-0.034
human rights defender;journalist|near:<now	0.024
human rights defender;journalist|near:<number	-0.006
human rights defender;journalist|near:<off	-0.008
human rights defender;journalist|near:<office	-0.007
human rights defender;journalist|near:<officer	0.023
human rights defender;journalist|near:<officia	-0.024
human rights defender;journalist|near:<old	-0.009
human rights defender;journalist|near:<once	0.007
human rights defender;journalist|near:<one	-0.022
human rights defender;journalist|near:<online	-0.011
human rights defender;journalist|near:<only	-0.003
human rights defender;journalist|near:<opposit	-0.026
human rights defender;journalist|near:<oppress	0.008
human rights defender;journalist|near:<order	-0.007
human rights defender;journalist|near:<ordered	0.006
human rights defender;journalist|near:<orders	-0.005
human rights defender;journalist|near:<organis	0.022
human rights defender;journalist|near:<organiz	-0.018
human rights defender;journalist|near:<other	-0.049
human rights defender;journalist|near:<others	0.035
human rights defender;journalist|near:<our	0.002
human rights defender;journalist|near:<out	0.04
human rights defender;journalist|near:<over	0.008
human rights defender;journalist|near:<pandemi	0.057
human rights defender;journalist|near:<parents	-0.007
human rights defender;journalist|near:<part	-0.015
human rights defender;journalist|near:<partici	-0.006
human rights defender;journalist|near:<party	-0.007
human rights defender;journalist|near:<party’s	-0.007
human rights defender;journalist|near:<past	0.009
human rights defender;journalist|near:<pay	-0.009
human rights defender;journalist|near:<people	-0.021
human rights defender;journalist|near:<persecu	-0.021
human rights defender;journalist|near:<person	-0.006
human rights defender;journalist|near:<persona	-0.011
human rights defender;journalist|near:<photogr	0.013
human rights defender;journalist|near:<plan	0.021
human rights defender;journalist|near:<planned	0.082
human rights defender;journalist|near:<plot	0.1
human rights defender;journalist|near:<point	-0.009
human rights defender;journalist|near:<pointed	-0.014
human rights defender;journalist|near:<police	-0.042
human rights defender;journalist|near:<politic	-0.045
human rights defender;journalist|near:<post	-0.011
human rights defender;journalist|near:<posted	-0.009
human rights defender;journalist|near:<power	-0.018
human rights defender;journalist|near:<press	0.055
human rights defender;journalist|near:<prevent	0.011
human rights defender;journalist|near:<prison	0.021
human rights defender;journalist|near:<prisone	-0.019
human rights defender;journalist|near:<private	-0.005
human rights defender;journalist|near:<proceed	-0.007
human rights defender;journalist|near:<profess	0.007
human rights defender;journalist|near:<promine	-0.012
human rights defender;journalist|near:<prosecu	-0.043
human rights defender;journalist|near:<protect	-0.004
human rights defender;journalist|near:<protest	-0.049
human rights defender;journalist|near:<public	-0.019
human rights defender;journalist|near:<publica	0.003
human rights defender;journalist|near:<publish	-0.027
human rights defender;journalist|near:<purpose	-0.011
human rights defender;journalist|near:<receive	-0.006
human rights defender;journalist|near:<recogni	-0.008
human rights defender;journalist|near:<recover	-0.005
human rights defender;journalist|near:<refused	0.021
human rights defender;journalist|near:<regime	-0.005
human rights defender;journalist|near:<region	-0.006
human rights defender;journalist|near:<relatio	-0.012
human rights defender;journalist|near:<release	-0.043
human rights defender;journalist|near:<religio	-0.011
human rights defender;journalist|near:<remain	-0.007
human rights defender;journalist|near:<remains	-0.014
human rights defender;journalist|near:<repeate	-0.006
human rights defender;journalist|near:<report	-0.011
human rights defender;journalist|near:<reporte	-0.013
human rights defender;journalist|near:<reporti	-0.017
human rights defender;journalist|near:<represe	-0.013
human rights defender;journalist|near:<repress	-0.008
human rights defender;journalist|near:<request	0.045
human rights defender;journalist|near:<respect	-0.013
human rights defender;journalist|near:<reveale	-0.008
human rights defender;journalist|near:<right	-0.01
human rights defender;journalist|near:<rights	-0.028
human rights defender;journalist|near:<rnalist	-0.01
human rights defender;journalist|near:<say	-0.008
human rights defender;journalist|near:<saying	-0.011
human rights defender;journalist|near:<says	0.01
human rights defender;journalist|near:<scandal	-0.006
human rights defender;journalist|near:<secret	0.017
human rights defender;journalist|near:<secreta	-0.013
human rights defender;journalist|near:<securit	-0.033
human rights defender;journalist|near:<seen	-0.007
human rights defender;journalist|near:<send	-0.004
human rights defender;journalist|near:<senior	-0.008
human rights defender;journalist|near:<sent	-0.008
human rights defender;journalist|near:<sentenc	-0.029
human rights defender;journalist|near:<separat	-0.009
human rights defender;journalist|near:<service	-0.008
human rights defender;journalist|near:<set	0.015
human rights defender;journalist|near:<seven	-0.017
human rights defender;journalist|near:<shot	-0.013
human rights defender;journalist|near:<should	-0.026
human rights defender;journalist|near:<silence	-0.007
human rights defender;journalist|near:<since	0.007
human rights defender;journalist|near:<sister	-0.016
human rights defender;journalist|near:<slain	-0.01
human rights defender;journalist|near:<slavery	-0.01
human rights defender;journalist|near:<social	0.005
human rights defender;journalist|near:<some	-0.01
human rights defender;journalist|near:<son	-0.003
human rights defender;journalist|near:<speech	0.003
human rights defender;journalist|near:<spokesm	-0.022
human rights defender;journalist|near:<staff	-0.012
human rights defender;journalist|near:<state	-0.037
human rights defender;journalist|near:<stateme	-0.035
human rights defender;journalist|near:<station	-0.014
human rights defender;journalist|near:<still	-0.016
human rights defender;journalist|near:<story	-0.006
human rights defender;journalist|near:<strike	0.006
human rights defender;journalist|near:<such	0.057
human rights defender;journalist|near:<sufferi	-0.006
human rights defender;journalist|near:<suicide	-0.007
human rights defender;journalist|near:<support	0.017
human rights defender;journalist|near:<surveil	-0.007
human rights defender;journalist|near:<suspect	-0.016
human rights defender;journalist|near:<system	-0.004
human rights defender;journalist|near:<take	-0.005
human rights defender;journalist|near:<taken	-0.012
human rights defender;journalist|near:<targeti	0.013
human rights defender;journalist|near:<ter	-0.009
human rights defender;journalist|near:<terror	-0.01
human rights defender;journalist|near:<terrori	-0.009
human rights defender;journalist|near:<testimo	-0.006
human rights defender;journalist|near:<them	0.102
human rights defender;journalist|near:<there	-0.007
human rights defender;journalist|near:<those	0.04
human rights defender;journalist|near:<though	-0.006
human rights defender;journalist|near:<threate	0.008
human rights defender;journalist|near:<three	0.007
human rights defender;journalist|near:<ties	-0.012
human rights defender;journalist|near:<time	-0.009
human rights defender;journalist|near:<today	-0.018
human rights defender;journalist|near:<told	-0.019
human rights defender;journalist|near:<too	-0.011
human rights defender;journalist|near:<took	-0.009
human rights defender;journalist|near:<torture	-0.009
human rights defender;journalist|near:<torturi	-0.006
human rights defender;journalist|near:<trade	-0.032
human rights defender;journalist|near:<traffic	-0.003
human rights defender;journalist|near:<trial	-0.011
human rights defender;journalist|near:<truth	-0.006
human rights defender;journalist|near:<trying	-0.01
human rights defender;journalist|near:<tweet	-0.016
human rights defender;journalist|near:<two	-0.025
human rights defender;journalist|near:<tycoon	0.052
human rights defender;journalist|near:<under	0.013
human rights defender;journalist|near:<unionis	-0.03
human rights defender;journalist|near:<until	-0.005
human rights defender;journalist|near:<use	-0.01
human rights defender;journalist|near:<used	-0.007
human rights defender;journalist|near:<using	-0.006
human rights defender;journalist|near:<victim	-0.022
human rights defender;journalist|near:<video	0.013
human rights defender;journalist|near:<videos	0.018
human rights defender;journalist|near:<violenc	-0.016
human rights defender;journalist|near:<want	-0.006
human rights defender;journalist|near:<warrant	-0.008
human rights defender;journalist|near:<website	-0.019
human rights defender;journalist|near:<week	-0.015
human rights defender;journalist|near:<weekend	0.082
human rights defender;journalist|near:<well	-0.012
human rights defender;journalist|near:<what	-0.024
human rights defender;journalist|near:<when	-0.02
human rights defender;journalist|near:<while	-0.016
human rights defender;journalist|near:<will	0.016
human rights defender;journalist|near:<within	-0.004
human rights defender;journalist|near:<without	-0.016
human rights defender;journalist|near:<witness	-0.007
human rights defender;journalist|near:<woman	-0.018
human rights defender;journalist|near:<women	-0.01
human rights defender;journalist|near:<words	0.008
human rights defender;journalist|near:<work	0.008
human rights defender;journalist|near:<worker	-0.007
human rights defender;journalist|near:<workers	-0.03
human rights defender;journalist|near:<world	-0.011
human rights defender;journalist|near:<would	-0.006
human rights defender;journalist|near:<year	-0.027
human rights defender;journalist|near:<years	-0.01
human rights defender;journalist|near:<you	-0.004
human rights defender;journalist|near:>abducte	-0.008
human rights defender;journalist|near:>abducti	-0.012
human rights defender;journalist|near:>about	0.068
human rights defender;journalist|near:>abuse	-0.004
human rights defender;journalist|near:>accordi	-0.01
human rights defender;journalist|near:>accusat	-0.008
human rights defender;journalist|near:>accused	0.008
human rights defender;journalist|near:>acquitt	-0.006
human rights defender;journalist|near:>across	-0.005
human rights defender;journalist|near:>act	-0.009
human rights defender;journalist|near:>actions	-0.008
human rights defender;journalist|near:>activis	0.13
human rights defender;journalist|near:>adminis	-0.018
human rights defender;journalist|near:>advocac	-0.008
human rights defender;journalist|near:>affidav	-0.006
human rights defender;journalist|near:>after	0.028
human rights defender;journalist|near:>against	-0.029
human rights defender;journalist|near:>agency	-0.016
human rights defender;journalist|near:>aid	-0.016
human rights defender;journalist|near:>all	-0.029
human rights defender;journalist|near:>allegat	-0.009
human rights defender;journalist|near:>alleged	0.047
human rights defender;journalist|near:>allow	0.008
human rights defender;journalist|near:>almost	-0.009
human rights defender;journalist|near:>along	-0.016
human rights defender;journalist|near:>also	0.021
human rights defender;journalist|near:>always	-0.002
human rights defender;journalist|near:>among	-0.02
human rights defender;journalist|near:>announc	0.011
human rights defender;journalist|near:>another	0.005
human rights defender;journalist|near:>any	-0.017
human rights defender;journalist|near:>apartme	0.071
human rights defender;journalist|near:>appeals	-0.008
human rights defender;journalist|near:>appear	-0.003
human rights defender;journalist|near:>appeare	-0.009
human rights defender;journalist|near:>approac	0.012
human rights defender;journalist|near:>arbitra	-0.011
human rights defender;journalist|near:>are	-0.099
human rights defender;journalist|near:>armed	-0.014
human rights defender;journalist|near:>army	-0.008
human rights defender;journalist|near:>arrest	0.035
human rights defender;journalist|near:>arreste	0.066
human rights defender;journalist|near:>arrests	-0.009
human rights defender;journalist|near:>article	0.085
human rights defender;journalist|near:>asked	-0.003
human rights defender;journalist|near:>assault	-0.023
human rights defender;journalist|near:>attack	0.074
human rights defender;journalist|near:>attacke	-0.022
human rights defender;journalist|near:>attempt	-0.016
human rights defender;journalist|near:>attorne	-0.004
human rights defender;journalist|near:>authori	0.002
human rights defender;journalist|near:>away	-0.006
human rights defender;journalist|near:>back	-0.011
human rights defender;journalist|near:>bail	-0.018
human rights defender;journalist|near:>banned	-0.012
human rights defender;journalist|near:>bars	-0.025
human rights defender;journalist|near:>beaten	-0.005
human rights defender;journalist|near:>before	0.004
human rights defender;journalist|near:>behalf	-0.013
human rights defender;journalist|near:>behind	-0.022
human rights defender;journalist|near:>being	-0.01
human rights defender;journalist|near:>believe	0.009
human rights defender;journalist|near:>between	-0.006
human rights defender;journalist|near:>blogger	0.038
human rights defender;journalist|near:>body	-0.007
human rights defender;journalist|near:>both	0.006
human rights defender;journalist|near:>broadca	-0.011
human rights defender;journalist|near:>brother	0.021
human rights defender;journalist|near:>brought	-0.003
human rights defender;journalist|near:>brutall	-0.003
human rights defender;journalist|near:>bureau	-0.009
human rights defender;journalist|near:>but	-0.038
human rights defender;journalist|near:>call	-0.013
human rights defender;journalist|near:>called	0.059
human rights defender;journalist|near:>calling	-0.01
human rights defender;journalist|near:>came	0.006
human rights defender;journalist|near:>campaig	-0.016
human rights defender;journalist|near:>candida	-0.008
human rights defender;journalist|near:>car	0.07
human rights defender;journalist|near:>case	-0.058
human rights defender;journalist|near:>cases	-0.008
human rights defender;journalist|near:>cell	0.009
human rights defender;journalist|near:>central	-0.006
human rights defender;journalist|near:>charged	0.171
human rights defender;journalist|near:>charges	-0.03
human rights defender;journalist|near:>chief	-0.012
human rights defender;journalist|near:>civil	0.006
human rights defender;journalist|near:>colleag	-0.011
human rights defender;journalist|near:>comes	-0.002
human rights defender;journalist|near:>comment	-0.012
human rights defender;journalist|near:>committ	-0.011
human rights defender;journalist|near:>communi	-0.011
human rights defender;journalist|near:>concern	-0.011
human rights defender;journalist|near:>condemn	0.003
human rights defender;journalist|near:>conditi	0.008
human rights defender;journalist|near:>confirm	-0.014
human rights defender;journalist|near:>consula	-0.015
human rights defender;journalist|near:>contact	0.02
human rights defender;journalist|near:>continu	0.041
human rights defender;journalist|near:>convict	-0.025
human rights defender;journalist|near:>coordin	-0.005
human rights defender;journalist|near:>could	-0.008
human rights defender;journalist|near:>country	0.017
human rights defender;journalist|near:>court	0.023
human rights defender;journalist|near:>coverin	-0.016
human rights defender;journalist|near:>crimina	0.004
human rights defender;journalist|near:>critic	-0.016
human rights defender;journalist|near:>critica	-0.009
human rights defender;journalist|near:>critici	-0.016
human rights defender;journalist|near:>current	0.084
human rights defender;journalist|near:>custody	-0.009
human rights defender;journalist|near:>date	-0.002
human rights defender;journalist|near:>daughte	-0.006
human rights defender;journalist|near:>day	-0.015
human rights defender;journalist|near:>days	0.018
human rights defender;journalist|near:>death	-0.057
human rights defender;journalist|near:>deeply	0.008
human rights defender;journalist|near:>defende	-0.031
human rights defender;journalist|near:>defense	0.034
human rights defender;journalist|near:>democra	0.084
human rights defender;journalist|near:>demonst	-0.011
human rights defender;journalist|near:>denied	-0.014
human rights defender;journalist|near:>describ	-0.008
human rights defender;journalist|near:>despite	-0.01
human rights defender;journalist|near:>detaine	-0.05
human rights defender;journalist|near:>detenti	-0.024
human rights defender;journalist|near:>deterio	-0.015
human rights defender;journalist|near:>determi	-0.008
human rights defender;journalist|near:>did	-0.002
human rights defender;journalist|near:>died	-0.015
human rights defender;journalist|near:>disappe	-0.003
human rights defender;journalist|near:>doctor	-0.01
human rights defender;journalist|near:>documen	-0.011
human rights defender;journalist|near:>down	-0.013
human rights defender;journalist|near:>driver	-0.008
human rights defender;journalist|near:>drove	-0.003
human rights defender;journalist|near:>due	0.08
human rights defender;journalist|near:>during	-0.016
human rights defender;journalist|near:>earlier	-0.002
human rights defender;journalist|near:>early	-0.011
human rights defender;journalist|near:>editor	-0.012
human rights defender;journalist|near:>eight	-0.007
human rights defender;journalist|near:>embassy	-0.013
human rights defender;journalist|near:>end	-0.008
human rights defender;journalist|near:>ensure	-0.004
human rights defender;journalist|near:>even	-0.002
human rights defender;journalist|near:>evening	-0.004
human rights defender;journalist|near:>evidenc	-0.007
human rights defender;journalist|near:>example	0.007
human rights defender;journalist|near:>explain	-0.012
human rights defender;journalist|near:>express	-0.003
human rights defender;journalist|near:>face	-0.009
human rights defender;journalist|near:>faced	-0.002
human rights defender;journalist|near:>faces	0.024
human rights defender;journalist|near:>facing	-0.01
human rights defender;journalist|near:>family	-0.025
human rights defender;journalist|near:>father	-0.005
human rights defender;journalist|near:>federal	-0.014
human rights defender;journalist|near:>few	-0.004
human rights defender;journalist|near:>fightin	0.012
human rights defender;journalist|near:>finally	-0.01
human rights defender;journalist|near:>first	-0.005
human rights defender;journalist|near:>five	-0.017
human rights defender;journalist|near:>fled	-0.002
human rights defender;journalist|near:>followi	-0.011
human rights defender;journalist|near:>forced	0.084
human rights defender;journalist|near:>forces	-0.019
human rights defender;journalist|near:>former	-0.017
human rights defender;journalist|near:>found	-0.036
human rights defender;journalist|near:>four	0.01
human rights defender;journalist|near:>free	0.011
human rights defender;journalist|near:>freed	-0.011
human rights defender;journalist|near:>freedom	-0.021
human rights defender;journalist|near:>freelan	-0.014
human rights defender;journalist|near:>friends	-0.02
human rights defender;journalist|near:>full	0.011
human rights defender;journalist|near:>further	-0.006
human rights defender;journalist|near:>given	0.018
human rights defender;journalist|near:>giving	-0.009
human rights defender;journalist|near:>governm	-0.02
human rights defender;journalist|near:>graduat	0.016
human rights defender;journalist|near:>group	-0.023
human rights defender;journalist|near:>guilty	-0.019
human rights defender;journalist|near:>happene	-0.009
human rights defender;journalist|near:>harassm	-0.011
human rights defender;journalist|near:>head	-0.02
human rights defender;journalist|near:>health	-0.022
human rights defender;journalist|near:>hearing	-0.01
human rights defender;journalist|near:>held	-0.017
human rights defender;journalist|near:>here	0.01
human rights defender;journalist|near:>high	-0.006
human rights defender;journalist|near:>highlig	-0.013
human rights defender;journalist|near:>him	-0.036
human rights defender;journalist|near:>home	0.016
human rights defender;journalist|near:>hospita	-0.009
human rights defender;journalist|near:>house	-0.016
human rights defender;journalist|near:>how	-0.014
human rights defender;journalist|near:>however	0.008
human rights defender;journalist|near:>human	0.024
human rights defender;journalist|near:>husband	-0.005
human rights defender;journalist|near:>immedia	0.098
human rights defender;journalist|near:>impriso	-0.029
human rights defender;journalist|near:>incarce	-0.018
human rights defender;journalist|near:>inciden	-0.008
human rights defender;journalist|near:>includi	-0.01
human rights defender;journalist|near:>indictm	0.012
human rights defender;journalist|near:>individ	0.02
human rights defender;journalist|near:>informe	-0.013
human rights defender;journalist|near:>initial	0.003
human rights defender;journalist|near:>inside	-0.009
human rights defender;journalist|near:>intelli	0.017
human rights defender;journalist|near:>interro	-0.019
human rights defender;journalist|near:>intervi	0.008
human rights defender;journalist|near:>into	-0.02
human rights defender;journalist|near:>investi	-0.009
human rights defender;journalist|near:>issued	-0.004
human rights defender;journalist|near:>jail	-0.017
human rights defender;journalist|near:>jailed	-0.011
human rights defender;journalist|near:>journal	0.024
human rights defender;journalist|near:>judge	-0.006
human rights defender;journalist|near:>just	0.009
human rights defender;journalist|near:>justice	-0.01
human rights defender;journalist|near:>key	-0.003
human rights defender;journalist|near:>kidnap	-0.003
human rights defender;journalist|near:>kidnapp	-0.035
human rights defender;journalist|near:>killed	-0.027
human rights defender;journalist|near:>know	-0.005
human rights defender;journalist|near:>known	-0.018
human rights defender;journalist|near:>last	0.001
human rights defender;journalist|near:>later	-0.017
human rights defender;journalist|near:>latest	-0.017
human rights defender;journalist|near:>launche	0.008
human rights defender;journalist|near:>law	0.089
human rights defender;journalist|near:>lawyer	0.036
human rights defender;journalist|near:>lawyers	-0.011
human rights defender;journalist|near:>leader	-0.013
human rights defender;journalist|near:>leaders	-0.017
human rights defender;journalist|near:>least	-0.014
human rights defender;journalist|near:>leaving	-0.008
human rights defender;journalist|near:>led	-0.012
human rights defender;journalist|near:>left	-0.009
human rights defender;journalist|near:>legal	-0.021
human rights defender;journalist|near:>life	-0.024
human rights defender;journalist|near:>list	-0.003
human rights defender;journalist|near:>lived	-0.007
human rights defender;journalist|near:>local	-0.015
human rights defender;journalist|near:>long	-0.005
human rights defender;journalist|near:>made	-0.015
human rights defender;journalist|near:>man	-0.02
human rights defender;journalist|near:>many	-0.016
human rights defender;journalist|near:>may	0.007
human rights defender;journalist|near:>media	0.021
human rights defender;journalist|near:>medical	-0.013
human rights defender;journalist|near:>member	-0.031
human rights defender;journalist|near:>members	-0.003
human rights defender;journalist|near:>men	-0.022
human rights defender;journalist|near:>militar	-0.011
human rights defender;journalist|near:>missing	-0.01
human rights defender;journalist|near:>month	0.035
human rights defender;journalist|near:>months	-0.019
human rights defender;journalist|near:>more	-0.018
human rights defender;journalist|near:>morning	-0.004
human rights defender;journalist|near:>most	0.014
human rights defender;journalist|near:>mother	0.011
human rights defender;journalist|near:>moved	-0.006
human rights defender;journalist|near:>movemen	-0.005
human rights defender;journalist|near:>much	0.011
human rights defender;journalist|near:>murder	-0.014
human rights defender;journalist|near:>murdere	-0.019
human rights defender;journalist|near:>nationa	-0.047
human rights defender;journalist|near:>near	-0.007
human rights defender;journalist|near:>never	0.022
human rights defender;journalist|near:>new	0.007
human rights defender;journalist|near:>news	-0.018
human rights defender;journalist|near:>newspap	-0.027
human rights defender;journalist|near:>night	-0.016
human rights defender;journalist|near:>not	-0.035
human rights defender;journalist|near:>now	-0.034
human rights defender;journalist|near:>off	-0.006
human rights defender;journalist|near:>offered	0.072
human rights defender;journalist|near:>officer	0.037
human rights defender;journalist|near:>officia	-0.016
human rights defender;journalist|near:>one	0.041
human rights defender;journalist|near:>online	-0.012
human rights defender;journalist|near:>only	0.005
human rights defender;journalist|near:>opposit	-0.006
human rights defender;journalist|near:>order	-0.014
human rights defender;journalist|near:>ordered	-0.02
human rights defender;journalist|near:>organiz	-0.009
human rights defender;journalist|near:>other	-0.002
human rights defender;journalist|near:>others	-0.024
human rights defender;journalist|near:>out	-0.018
human rights defender;journalist|near:>outlet	-0.004
human rights defender;journalist|near:>outrage	-0.016
human rights defender;journalist|near:>outside	0.071
human rights defender;journalist|near:>over	0.107
human rights defender;journalist|near:>parents	-0.006
human rights defender;journalist|near:>part	-0.01
human rights defender;journalist|near:>penalty	-0.005
human rights defender;journalist|near:>people	-0.023
human rights defender;journalist|near:>person	0.059
human rights defender;journalist|near:>phone	-0.006
human rights defender;journalist|near:>photogr	0.016
human rights defender;journalist|near:>physica	-0.014
human rights defender;journalist|near:>picked	0.018
human rights defender;journalist|near:>picture	0.017
human rights defender;journalist|near:>place	-0.006
human rights defender;journalist|near:>poet	-0.006
human rights defender;journalist|near:>point	-0.009
human rights defender;journalist|near:>police	-0.06
human rights defender;journalist|near:>politic	-0.027
human rights defender;journalist|near:>popular	-0.012
human rights defender;journalist|near:>possess	-0.002
human rights defender;journalist|near:>preside	-0.018
human rights defender;journalist|near:>press	-0.014
human rights defender;journalist|near:>previou	-0.017
human rights defender;journalist|near:>prison	-0.028
human rights defender;journalist|near:>prisone	-0.006
human rights defender;journalist|near:>profess	-0.015
human rights defender;journalist|near:>program	0.02
human rights defender;journalist|near:>promine	0.012
human rights defender;journalist|near:>prosecu	-0.018
human rights defender;journalist|near:>protest	-0.004
human rights defender;journalist|near:>provide	-0.007
human rights defender;journalist|near:>public	-0.021
human rights defender;journalist|near:>publish	0.007
human rights defender;journalist|near:>put	-0.007
human rights defender;journalist|near:>questio	-0.011
human rights defender;journalist|near:>raised	-0.007
human rights defender;journalist|near:>receive	-0.038
human rights defender;journalist|near:>recentl	0.011
human rights defender;journalist|near:>regime’	0.009
human rights defender;journalist|near:>rejecte	-0.007
human rights defender;journalist|near:>relativ	-0.002
human rights defender;journalist|near:>release	0.026
human rights defender;journalist|near:>remains	0.057
human rights defender;journalist|near:>repeate	0.059
human rights defender;journalist|near:>report	0.079
human rights defender;journalist|near:>reporte	-0.027
human rights defender;journalist|near:>reporti	-0.014
human rights defender;journalist|near:>represe	-0.012
human rights defender;journalist|near:>residen	-0.014
human rights defender;journalist|near:>respect	-0.038
human rights defender;journalist|near:>respons	0.003
human rights defender;journalist|near:>right	-0.003
human rights defender;journalist|near:>rights	0.108
human rights defender;journalist|near:>ruling	-0.005
human rights defender;journalist|near:>same	-0.013
human rights defender;journalist|near:>say	-0.021
human rights defender;journalist|near:>saying	-0.015
human rights defender;journalist|near:>says	-0.012
human rights defender;journalist|near:>school	-0.008
human rights defender;journalist|near:>securit	0.041
human rights defender;journalist|near:>see	-0.012
human rights defender;journalist|near:>seen	0.013
human rights defender;journalist|near:>seized	-0.006
human rights defender;journalist|near:>sentenc	-0.094
human rights defender;journalist|near:>separat	-0.01
human rights defender;journalist|near:>service	-0.01
human rights defender;journalist|near:>serving	-0.025
human rights defender;journalist|near:>set	0.031
human rights defender;journalist|near:>seven	-0.021
human rights defender;journalist|near:>several	-0.023
human rights defender;journalist|near:>shot	-0.006
human rights defender;journalist|near:>show	-0.011
human rights defender;journalist|near:>shows	0.073
human rights defender;journalist|near:>since	-0.001
human rights defender;journalist|near:>sit	-0.01
human rights defender;journalist|near:>six	-0.005
human rights defender;journalist|near:>slain	-0.012
human rights defender;journalist|near:>social	-0.032
human rights defender;journalist|near:>some	-0.021
human rights defender;journalist|near:>son	-0.006
human rights defender;journalist|near:>soon	-0.009
human rights defender;journalist|near:>spent	-0.006
human rights defender;journalist|near:>spoke	0.035
human rights defender;journalist|near:>spreadi	-0.013
human rights defender;journalist|near:>started	-0.015
human rights defender;journalist|near:>state	-0.007
human rights defender;journalist|near:>stateme	0.003
human rights defender;journalist|near:>station	-0.007
human rights defender;journalist|near:>still	-0.026
human rights defender;journalist|near:>story	-0.01
human rights defender;journalist|near:>street	-0.005
human rights defender;journalist|near:>strongl	-0.007
human rights defender;journalist|near:>struggl	-0.003
human rights defender;journalist|near:>subject	-0.03
human rights defender;journalist|near:>suffere	-0.005
human rights defender;journalist|near:>suicide	0.01
human rights defender;journalist|near:>support	0.006
human rights defender;journalist|near:>survive	0.013
human rights defender;journalist|near:>taken	-0.02
human rights defender;journalist|near:>targete	0.006
human rights defender;journalist|near:>teacher	-0.012
human rights defender;journalist|near:>team	-0.011
human rights defender;journalist|near:>terrori	-0.016
human rights defender;journalist|near:>than	-0.009
human rights defender;journalist|near:>them	-0.003
human rights defender;journalist|near:>then	-0.017
human rights defender;journalist|near:>there	-0.018
human rights defender;journalist|near:>third	0.047
human rights defender;journalist|near:>those	-0.023
human rights defender;journalist|near:>though	-0.012
human rights defender;journalist|near:>thought	-0.011
human rights defender;journalist|near:>threats	0.027
human rights defender;journalist|near:>three	-0.015
human rights defender;journalist|near:>through	0.018
human rights defender;journalist|near:>time	-0.006
human rights defender;journalist|near:>told	-0.048
human rights defender;journalist|near:>took	-0.021
human rights defender;journalist|near:>torture	-0.025
human rights defender;journalist|near:>total	-0.006
human rights defender;journalist|near:>trade	-0.039
human rights defender;journalist|near:>transfe	0.001
human rights defender;journalist|near:>treatme	-0.009
human rights defender;journalist|near:>trial	-0.011
human rights defender;journalist|near:>tried	-0.02
human rights defender;journalist|near:>truth	0.011
human rights defender;journalist|near:>tweet	0.057
human rights defender;journalist|near:>two	-0.048
human rights defender;journalist|near:>under	0.127
human rights defender;journalist|near:>union	-0.019
human rights defender;journalist|near:>unionis	-0.038
human rights defender;journalist|near:>unknown	-0.005
human rights defender;journalist|near:>until	-0.007
human rights defender;journalist|near:>used	-0.013
human rights defender;journalist|near:>using	-0.01
human rights defender;journalist|near:>very	-0.008
human rights defender;journalist|near:>via	0.01
human rights defender;journalist|near:>victim	-0.009
human rights defender;journalist|near:>video	-0.018
human rights defender;journalist|near:>violati	-0.02
human rights defender;journalist|near:>violenc	-0.009
human rights defender;journalist|near:>walked	-0.008
human rights defender;journalist|near:>wanted	-0.004
human rights defender;journalist|near:>warrant	-0.004
human rights defender;journalist|near:>way	-0.029
human rights defender;journalist|near:>website	-0.022
human rights defender;journalist|near:>week	-0.015
human rights defender;journalist|near:>weeks	-0.014
human rights defender;journalist|near:>well	-0.028
human rights defender;journalist|near:>went	-0.012
human rights defender;journalist|near:>what	-0.023
human rights defender;journalist|near:>when	-0.004
human rights defender;journalist|near:>where	-0.013
human rights defender;journalist|near:>while	-0.054
human rights defender;journalist|near:>whose	0.088
human rights defender;journalist|near:>wife	-0.009
human rights defender;journalist|near:>will	-0.009
human rights defender;journalist|near:>without	-0.01
human rights defender;journalist|near:>witness	-0.004
human rights defender;journalist|near:>woman	-0.013
human rights defender;journalist|near:>women	-0.005
human rights defender;journalist|near:>women’s	0.054
human rights defender;journalist|near:>work	-0.025
human rights defender;journalist|near:>worked	-0.01
human rights defender;journalist|near:>worker	-0.014
human rights defender;journalist|near:>workers	-0.017
human rights defender;journalist|near:>working	-0.018
human rights defender;journalist|near:>would	-0.023
human rights defender;journalist|near:>writer	0.055
human rights defender;journalist|near:>writes	-0.015
human rights defender;journalist|near:>wrote	0.042
human rights defender;journalist|near:>year	-0.026
human rights defender;journalist|near:>years	-0.077
human rights defender;journalist|near:>young	-0.009
human rights defender;journalist|nearest:accused	-0.048
human rights defender;journalist|nearest:activist	-0.041
human rights defender;journalist|nearest:blogger	0.147
human rights defender;journalist|nearest:defender	0.019
human rights defender;journalist|nearest:family	-0.07
human rights defender;journalist|nearest:force	-0.017
human rights defender;journalist|nearest:journalist	-0.003
human rights defender;journalist|nearest:lawyer	-0.045
human rights defender;journalist|nearest:none	-0.182
human rights defender;journalist|nearest:politics	-0.1
human rights defender;journalist|nearest:press	0.118
human rights defender;journalist|nearest:protest	-0.052
human rights defender;journalist|nearest:union	0.002
human rights defender;journalist|often	-0.058
human rights defender;journalist|rate:accused	-0.182
human rights defender;journalist|rate:activist	-0.007
human rights defender;journalist|rate:blogger	0.008
human rights defender;journalist|rate:defender	-0.146
human rights defender;journalist|rate:family	-0.049
human rights defender;journalist|rate:force	-0.036
human rights defender;journalist|rate:journalist	0.028
human rights defender;journalist|rate:lawyer	-0.041
human rights defender;journalist|rate:politics	-0.037
human rights defender;journalist|rate:press	-0.034
human rights defender;journalist|rate:protest	-0.077
human rights defender;journalist|rate:union	-0.05
human rights defender;journalist|second:accused	-0.02
human rights defender;journalist|second:activist	-0.049
human rights defender;journalist|second:blogger	-0.042
human rights defender;journalist|second:defender	-0.049
human rights defender;journalist|second:family	-0.023
human rights defender;journalist|second:force	-0.015
human rights defender;journalist|second:journalist	0.143
human rights defender;journalist|second:politics	-0.049
human rights defender;journalist|second:press	0.075
human rights defender;journalist|second:protest	-0.025
human rights defender;journalist|second:union	-0.027
human rights defender;journalist|sentence:accused	-0.083
human rights defender;journalist|sentence:activist	0.003
human rights defender;journalist|sentence:blogger	0.17
human rights defender;journalist|sentence:defender	0.095
human rights defender;journalist|sentence:family	-0.149
human rights defender;journalist|sentence:force	-0.005
human rights defender;journalist|sentence:journalist	0.169
human rights defender;journalist|sentence:lawyer	-0.076
human rights defender;journalist|sentence:politics	-0.043
human rights defender;journalist|sentence:press	0.152
human rights defender;journalist|sentence:protest	0.088
human rights defender;journalist|sentence:union	-0.049
human rights defender;journalist|share:accused	-0.036
human rights defender;journalist|share:activist	-0.008
human rights defender;journalist|share:blogger	0.052
human rights defender;journalist|share:defender	0.012
human rights defender;journalist|share:family	-0.036
human rights defender;journalist|share:force	-0.013
human rights defender;journalist|share:journalist	0.047
human rights defender;journalist|share:lawyer	-0.025
human rights defender;journalist|share:politics	-0.044
human rights defender;journalist|share:press	0.003
human rights defender;journalist|share:protest	-0.019
human rights defender;journalist|share:union	-0.015
human rights defender;journalist|title:accused	-0.113
human rights defender;journalist|title:activist	0.022
human rights defender;journalist|title:blogger	0.121
human rights defender;journalist|title:defender	-0.1
human rights defender;journalist|title:family	-0.025
human rights defender;journalist|title:force	0.031
human rights defender;journalist|title:journalist	-0.003
human rights defender;journalist|title:lawyer	-0.027
human rights defender;journalist|title:politics	-0.068
human rights defender;journalist|title:press	-0.01
human rights defender;journalist|title:protest	-0.075
human rights defender;journalist|title:union	0.014
human rights defender;journalist|told:abandon	-0.007
human rights defender;journalist|told:abducte	-0.036
human rights defender;journalist|told:abducti	-0.018
human rights defender;journalist|told:able	0.016
human rights defender;journalist|told:about	-0.033
human rights defender;journalist|told:absolut	-0.001
human rights defender;journalist|told:abuse	-0.014
human rights defender;journalist|told:abuses	0.031
human rights defender;journalist|told:access	-0.014
human rights defender;journalist|told:accordi	-0.012
human rights defender;journalist|told:account	-0.017
human rights defender;journalist|told:accusat	-0.01
human rights defender;journalist|told:accused	-0.045
human rights defender;journalist|told:acknowl	-0.007
human rights defender;journalist|told:acquitt	-0.01
human rights defender;journalist|told:across	0.002
human rights defender;journalist|told:act	-0.014
human rights defender;journalist|told:action	-0.009
human rights defender;journalist|told:actions	0.014
human rights defender;journalist|told:activis	0.057
human rights defender;journalist|told:activit	0.006
human rights defender;journalist|told:added	-0.017
human rights defender;journalist|told:additio	0.005
human rights defender;journalist|told:address	-0.011
human rights defender;journalist|told:adminis	-0.003
human rights defender;journalist|told:advocac	-0.008
human rights defender;journalist|told:advocat	0.003
human rights defender;journalist|told:affidav	-0.005
human rights defender;journalist|told:affilia	-0.013
human rights defender;journalist|told:affront	-0.005
human rights defender;journalist|told:after	-0.101
human rights defender;journalist|told:afterno	-0.006
human rights defender;journalist|told:again	-0.022
human rights defender;journalist|told:against	0.054
human rights defender;journalist|told:agencie	0.048
human rights defender;journalist|told:agency	-0.034
human rights defender;journalist|told:agents	-0.004
human rights defender;journalist|told:aggress	-0.003
human rights defender;journalist|told:ago	-0.026
human rights defender;journalist|told:agreed	-0.003
human rights defender;journalist|told:aid	-0.034
human rights defender;journalist|told:aimed	-0.016
human rights defender;journalist|told:al-Hath	0.058
human rights defender;journalist|told:all	-0.022
human rights defender;journalist|told:allegat	-0.011
human rights defender;journalist|told:alleged	0.058
human rights defender;journalist|told:allow	0.002
human rights defender;journalist|told:allowed	-0.007
human rights defender;journalist|told:allowin	-0.007
human rights defender;journalist|told:almost	-0.012
human rights defender;journalist|told:along	-0.027
human rights defender;journalist|told:alongsi	-0.017
human rights defender;journalist|told:already	-0.002
human rights defender;journalist|told:also	-0.114
human rights defender;journalist|told:always	-0.007
human rights defender;journalist|told:among	-0.034
human rights defender;journalist|told:announc	-0.022
human rights defender;journalist|told:anti-co	0.044
human rights defender;journalist|told:anti-te	-0.009
human rights defender;journalist|told:any	-0.026
human rights defender;journalist|told:anyone	-0.008
human rights defender;journalist|told:anythin	-0.003
human rights defender;journalist|told:aparthe	-0.01
human rights defender;journalist|told:apartme	0.076
human rights defender;journalist|told:appeal	-0.011
human rights defender;journalist|told:appeals	-0.011
human rights defender;journalist|told:appear	-0.009
human rights defender;journalist|told:appeare	-0.009
human rights defender;journalist|told:applica	-0.005
human rights defender;journalist|told:approac	0.004
human rights defender;journalist|told:arbitra	0.061
human rights defender;journalist|told:are	-0.124
human rights defender;journalist|told:area	-0.009
human rights defender;journalist|told:argued	-0.007
human rights defender;journalist|told:argumen	-0.009
human rights defender;journalist|told:armed	-0.025
human rights defender;journalist|told:army	-0.011
human rights defender;journalist|told:around	0.027
human rights defender;journalist|told:arrest	0.107
human rights defender;journalist|told:arreste	-0.058
human rights defender;journalist|told:arrests	-0.013
human rights defender;journalist|told:article	0.114
human rights defender;journalist|told:asked	-0.01
human rights defender;journalist|told:assassi	0.023
human rights defender;journalist|told:assault	-0.032
human rights defender;journalist|told:assista	-0.008
human rights defender;journalist|told:associa	-0.005
human rights defender;journalist|told:attack	-0.01
human rights defender;journalist|told:attacke	-0.027
human rights defender;journalist|told:attacks	-0.02
human rights defender;journalist|told:attempt	-0.037
human rights defender;journalist|told:attenti	-0.008
human rights defender;journalist|told:attorne	-0.006
human rights defender;journalist|told:author	0.117
human rights defender;journalist|told:authori	-0.006
human rights defender;journalist|told:award	0.05
human rights defender;journalist|told:away	-0.014
human rights defender;journalist|told:back	-0.016
human rights defender;journalist|told:bail	-0.027
human rights defender;journalist|told:ban	-0.014
human rights defender;journalist|told:banned	-0.016
human rights defender;journalist|told:bars	0.025
human rights defender;journalist|told:based	-0.005
human rights defender;journalist|told:basic	-0.01
human rights defender;journalist|told:basis	-0.008
human rights defender;journalist|told:bearing	0.04
human rights defender;journalist|told:beat	-0.013
human rights defender;journalist|told:beaten	-0.006
human rights defender;journalist|told:beating	-0.008
human rights defender;journalist|told:became	0.033
human rights defender;journalist|told:because	-0.015
human rights defender;journalist|told:before	-0.022
human rights defender;journalist|told:began	-0.019
human rights defender;journalist|told:beginni	-0.008
human rights defender;journalist|told:behalf	-0.019
human rights defender;journalist|told:beheade	-0.005
human rights defender;journalist|told:behind	0.038
human rights defender;journalist|told:being	-0.042
human rights defender;journalist|told:believe	0.023
human rights defender;journalist|told:better	-0.012
human rights defender;journalist|told:between	0.067
human rights defender;journalist|told:bin	-0.005
human rights defender;journalist|told:blogger	0.009
human rights defender;journalist|told:body	-0.023
human rights defender;journalist|told:bogus	-0.009
human rights defender;journalist|told:book	0.003
human rights defender;journalist|told:border	-0.014
human rights defender;journalist|told:both	0.007
human rights defender;journalist|told:broadca	-0.027
human rights defender;journalist|told:broken	-0.002
human rights defender;journalist|told:brother	0.013
human rights defender;journalist|told:brought	-0.013
human rights defender;journalist|told:brutal	-0.009
human rights defender;journalist|told:brutali	-0.012
human rights defender;journalist|told:brutall	-0.004
human rights defender;journalist|told:buildin	-0.006
human rights defender;journalist|told:bureau	-0.006
human rights defender;journalist|told:busines	-0.006
human rights defender;journalist|told:but	-0.063
human rights defender;journalist|told:call	-0.002
human rights defender;journalist|told:called	-0.019
human rights defender;journalist|told:calling	0.063
human rights defender;journalist|told:calls	-0.003
human rights defender;journalist|told:came	-0.012
human rights defender;journalist|told:campaig	-0.015
human rights defender;journalist|told:can	-0.009
human rights defender;journalist|told:candida	-0.007
human rights defender;journalist|told:cannot	0.004
human rights defender;journalist|told:capital	-0.029
human rights defender;journalist|told:captivi	-0.01
human rights defender;journalist|told:captors	-0.004
human rights defender;journalist|told:capture	0.021
human rights defender;journalist|told:car	0.069
human rights defender;journalist|told:case	-0.074
human rights defender;journalist|told:cases	-0.001
human rights defender;journalist|told:cause	0.018
human rights defender;journalist|told:caused	-0.006
human rights defender;journalist|told:cell	-0.004
human rights defender;journalist|told:central	-0.009
human rights defender;journalist|told:century	-0.007
human rights defender;journalist|told:certain	0.02
human rights defender;journalist|told:chairpe	-0.011
human rights defender;journalist|told:charge	-0.017
human rights defender;journalist|told:charged	0.093
human rights defender;journalist|told:charges	-0.054
human rights defender;journalist|told:chief	-0.026
human rights defender;journalist|told:childre	-0.012
human rights defender;journalist|told:choice	0.008
human rights defender;journalist|told:circums	-0.01
human rights defender;journalist|told:cited	-0.005
human rights defender;journalist|told:citing	-0.009
human rights defender;journalist|told:citizen	-0.022
human rights defender;journalist|told:city	0.081
human rights defender;journalist|told:civil	-0.003
human rights defender;journalist|told:claim	0.008
human rights defender;journalist|told:claimed	-0.009
human rights defender;journalist|told:claimin	0.017
human rights defender;journalist|told:claims	-0.006
human rights defender;journalist|told:clashes	0.084
human rights defender;journalist|told:clear	0.012
human rights defender;journalist|told:client	-0.009
human rights defender;journalist|told:close	-0.015
human rights defender;journalist|told:cold	0.009
human rights defender;journalist|told:colleag	-0.025
human rights defender;journalist|told:collect	0.008
human rights defender;journalist|told:collusi	0.041
human rights defender;journalist|told:columni	-0.006
human rights defender;journalist|told:com	0.062
human rights defender;journalist|told:come	-0.014
human rights defender;journalist|told:comes	-0.025
human rights defender;journalist|told:comment	-0.024
human rights defender;journalist|told:commit	-0.008
human rights defender;journalist|told:commitm	-0.01
human rights defender;journalist|told:committ	-0.023
human rights defender;journalist|told:common	-0.014
human rights defender;journalist|told:communi	-0.008
human rights defender;journalist|told:complai	-0.016
human rights defender;journalist|told:complet	-0.005
human rights defender;journalist|told:concern	-0.018
human rights defender;journalist|told:conclud	-0.008
human rights defender;journalist|told:condemn	-0.009
human rights defender;journalist|told:conditi	0.073
human rights defender;journalist|told:conduct	0.009
human rights defender;journalist|told:confere	-0.027
human rights defender;journalist|told:confess	-0.007
human rights defender;journalist|told:confirm	0.047
human rights defender;journalist|told:confisc	-0.011
human rights defender;journalist|told:connect	-0.016
human rights defender;journalist|told:conside	-0.005
human rights defender;journalist|told:conspir	-0.025
human rights defender;journalist|told:constit	-0.012
human rights defender;journalist|told:consula	-0.014
human rights defender;journalist|told:consult	0.009
human rights defender;journalist|told:contact	0.007
human rights defender;journalist|told:contemp	0.004
human rights defender;journalist|told:continu	0.019
human rights defender;journalist|told:control	-0.008
human rights defender;journalist|told:controv	-0.003
human rights defender;journalist|told:convers	-0.006
human rights defender;journalist|told:convict	0.03
human rights defender;journalist|told:coordin	-0.008
human rights defender;journalist|told:corresp	-0.009
human rights defender;journalist|told:corrupt	-0.013
human rights defender;journalist|told:could	-0.031
human rights defender;journalist|told:council	-0.014
human rights defender;journalist|told:counsel	-0.012
human rights defender;journalist|told:country	0.136
human rights defender;journalist|told:counts	-0.006
human rights defender;journalist|told:coup	-0.012
human rights defender;journalist|told:couple	-0.002
human rights defender;journalist|told:court	-0.05
human rights defender;journalist|told:cover	-0.011
human rights defender;journalist|told:coverag	0.015
human rights defender;journalist|told:coverin	-0.02
human rights defender;journalist|told:crackdo	0.034
human rights defender;journalist|told:crime	0.008
human rights defender;journalist|told:crimes	-0.013
human rights defender;journalist|told:crimina	-0.014
human rights defender;journalist|told:crisis	-0.011
human rights defender;journalist|told:critic	-0.032
human rights defender;journalist|told:critica	-0.02
human rights defender;journalist|told:critici	-0.023
human rights defender;journalist|told:critics	0.006
human rights defender;journalist|told:crowd	-0.003
human rights defender;journalist|told:cruel	-0.005
human rights defender;journalist|told:current	0.06
human rights defender;journalist|told:custody	-0.026
human rights defender;journalist|told:cut	-0.008
human rights defender;journalist|told:daily	-0.006
human rights defender;journalist|told:danger	0.002
human rights defender;journalist|told:date	-0.004
human rights defender;journalist|told:daughte	-0.012
human rights defender;journalist|told:day	-0.025
human rights defender;journalist|told:days	-0.015
human rights defender;journalist|told:dead	-0.019
human rights defender;journalist|told:deal	-0.007
human rights defender;journalist|told:death	-0.065
human rights defender;journalist|told:deaths	-0.027
human rights defender;journalist|told:decades	-0.003
human rights defender;journalist|told:decided	-0.008
human rights defender;journalist|told:decisio	-0.014
human rights defender;journalist|told:deeply	0.016
human rights defender;journalist|told:defence	-0.007
human rights defender;journalist|told:defend	-0.005
human rights defender;journalist|told:defende	0.066
human rights defender;journalist|told:defense	0.031
human rights defender;journalist|told:delay	-0.004
human rights defender;journalist|told:deliber	-0.007
human rights defender;journalist|told:deliver	-0.012
human rights defender;journalist|told:demand	-0.012
human rights defender;journalist|told:demande	-0.007
human rights defender;journalist|told:demands	-0.004
human rights defender;journalist|told:democra	-0.013
human rights defender;journalist|told:demonst	0.039
human rights defender;journalist|told:denied	-0.023
human rights defender;journalist|told:denounc	-0.013
human rights defender;journalist|told:departm	0.006
human rights defender;journalist|told:deputy	-0.003
human rights defender;journalist|told:describ	-0.021
human rights defender;journalist|told:despite	0.007
human rights defender;journalist|told:destroy	-0.005
human rights defender;journalist|told:details	0.002
human rights defender;journalist|told:detaine	-0.023
human rights defender;journalist|told:detaini	-0.011
human rights defender;journalist|told:detenti	-0.023
human rights defender;journalist|told:deterio	-0.018
human rights defender;journalist|told:determi	-0.008
human rights defender;journalist|told:dictato	-0.012
human rights defender;journalist|told:did	-0.034
human rights defender;journalist|told:die	-0.007
human rights defender;journalist|told:died	-0.015
human rights defender;journalist|told:differe	-0.009
human rights defender;journalist|told:diploma	-0.011
human rights defender;journalist|told:directo	-0.01
human rights defender;journalist|told:disappe	-0.015
human rights defender;journalist|told:disclos	-0.004
human rights defender;journalist|told:discove	-0.006
human rights defender;journalist|told:discuss	-0.011
human rights defender;journalist|told:dismiss	-0.012
human rights defender;journalist|told:disside	0.007
human rights defender;journalist|told:distric	-0.019
human rights defender;journalist|told:doctor	-0.014
human rights defender;journalist|told:documen	0.038
human rights defender;journalist|told:doing	0.007
human rights defender;journalist|told:door	0.005
human rights defender;journalist|told:down	-0.007
human rights defender;journalist|told:dozens	-0.012
human rights defender;journalist|told:drive	-0.001
human rights defender;journalist|told:driver	-0.016
human rights defender;journalist|told:dropped	-0.004
human rights defender;journalist|told:due	0.081
human rights defender;journalist|told:during	-0.041
human rights defender;journalist|told:earlier	0.051
human rights defender;journalist|told:early	-0.015
human rights defender;journalist|told:economi	-0.014
human rights defender;journalist|told:editor	-0.018
human rights defender;journalist|told:editor-	-0.018
human rights defender;journalist|told:efforts	-0.008
human rights defender;journalist|told:eight	-0.014
human rights defender;journalist|told:either	-0.015
human rights defender;journalist|told:elected	-0.009
human rights defender;journalist|told:electio	-0.004
human rights defender;journalist|told:electro	-0.005
human rights defender;journalist|told:embassy	-0.018
human rights defender;journalist|told:emergen	-0.009
human rights defender;journalist|told:end	-0.007
human rights defender;journalist|told:enforce	0.007
human rights defender;journalist|told:enough	-0.019
human rights defender;journalist|told:ensure	0.002
human rights defender;journalist|told:entire	-0.007
human rights defender;journalist|told:entitle	0.008
human rights defender;journalist|told:environ	-0.011
human rights defender;journalist|told:escalat	0.002
human rights defender;journalist|told:escape	-0.003
human rights defender;journalist|told:especia	-0.011
human rights defender;journalist|told:establi	-0.01
human rights defender;journalist|told:even	-0.011
human rights defender;journalist|told:evening	-0.009
human rights defender;journalist|told:everyon	0.009
human rights defender;journalist|told:evidenc	-0.028
human rights defender;journalist|told:example	0.002
human rights defender;journalist|told:except	-0.003
human rights defender;journalist|told:exchang	-0.004
human rights defender;journalist|told:execute	0.015
human rights defender;journalist|told:executi	-0.021
human rights defender;journalist|told:exercis	-0.005
human rights defender;journalist|told:exile	0.015
human rights defender;journalist|told:explain	-0.019
human rights defender;journalist|told:exposin	-0.011
human rights defender;journalist|told:express	-0.012
human rights defender;journalist|told:extende	0.005
human rights defender;journalist|told:extradi	-0.011
human rights defender;journalist|told:extraor	-0.009
human rights defender;journalist|told:fabrica	-0.007
human rights defender;journalist|told:face	-0.016
human rights defender;journalist|told:faced	0.007
human rights defender;journalist|told:faces	0.02
human rights defender;journalist|told:facilit	-0.001
human rights defender;journalist|told:facing	-0.015
human rights defender;journalist|told:fact	-0.011
human rights defender;journalist|told:failed	-0.011
human rights defender;journalist|told:fake	-0.014
human rights defender;journalist|told:false	-0.017
human rights defender;journalist|told:familie	-0.001
human rights defender;journalist|told:family	-0.062
human rights defender;journalist|told:family'	-0.003
human rights defender;journalist|told:far	0.002
human rights defender;journalist|told:farmers	-0.006
human rights defender;journalist|told:fatally	-0.003
human rights defender;journalist|told:father	-0.015
human rights defender;journalist|told:federal	-0.014
human rights defender;journalist|told:fellow	-0.005
human rights defender;journalist|told:female	-0.004
human rights defender;journalist|told:few	-0.006
human rights defender;journalist|told:field	-0.003
human rights defender;journalist|told:fighter	-0.008
human rights defender;journalist|told:fightin	0.005
human rights defender;journalist|told:figure	0.006
human rights defender;journalist|told:figures	-0.006
human rights defender;journalist|told:filed	0.003
human rights defender;journalist|told:film	-0.005
human rights defender;journalist|told:finally	-0.009
human rights defender;journalist|told:find	-0.01
human rights defender;journalist|told:finding	-0.007
human rights defender;journalist|told:fine	-0.003
human rights defender;journalist|told:fire	-0.016
human rights defender;journalist|told:firearm	-0.011
human rights defender;journalist|told:first	-0.005
human rights defender;journalist|told:five	-0.02
human rights defender;journalist|told:fled	-0.003
human rights defender;journalist|told:focus	-0.009
human rights defender;journalist|told:follow	0.063
human rights defender;journalist|told:followe	-0.031
human rights defender;journalist|told:followi	-0.029
human rights defender;journalist|told:food	-0.008
human rights defender;journalist|told:footage	-0.004
human rights defender;journalist|told:force	-0.013
human rights defender;journalist|told:forced	0.084
human rights defender;journalist|told:forces	0.006
human rights defender;journalist|told:forcibl	-0.009
human rights defender;journalist|told:foreign	0.032
human rights defender;journalist|told:former	-0.028
human rights defender;journalist|told:found	-0.036
human rights defender;journalist|told:founded	-0.019
human rights defender;journalist|told:founder	-0.022
human rights defender;journalist|told:four	-0.042
human rights defender;journalist|told:fraud	-0.006
human rights defender;journalist|told:free	-0.021
human rights defender;journalist|told:freed	-0.01
human rights defender;journalist|told:freedom	0.027
human rights defender;journalist|told:freelan	-0.027
human rights defender;journalist|told:frequen	-0.003
human rights defender;journalist|told:friend	0.001
human rights defender;journalist|told:friends	-0.021
human rights defender;journalist|told:full	0.007
human rights defender;journalist|told:further	-0.019
human rights defender;journalist|told:future	-0.014
human rights defender;journalist|told:gas	-0.006
human rights defender;journalist|told:gatheri	-0.007
human rights defender;journalist|told:gave	-0.01
human rights defender;journalist|told:get	-0.005
human rights defender;journalist|told:getting	-0.004
human rights defender;journalist|told:girl	-0.005
human rights defender;journalist|told:girls	-0.007
human rights defender;journalist|told:given	0.016
human rights defender;journalist|told:giving	-0.01
human rights defender;journalist|told:going	-0.022
human rights defender;journalist|told:governm	0.048
human rights defender;journalist|told:graduat	0.018
human rights defender;journalist|told:granted	0.019
human rights defender;journalist|told:grave	-0.003
human rights defender;journalist|told:great	0.006
human rights defender;journalist|told:grenade	-0.007
human rights defender;journalist|told:ground	-0.001
human rights defender;journalist|told:grounds	-0.006
human rights defender;journalist|told:group	-0.047
human rights defender;journalist|told:groups	-0.024
human rights defender;journalist|told:guards	-0.003
human rights defender;journalist|told:guilty	-0.042
human rights defender;journalist|told:hand	-0.002
human rights defender;journalist|told:handcuf	-0.008
human rights defender;journalist|told:hands	-0.011
human rights defender;journalist|told:happene	-0.009
human rights defender;journalist|told:harassm	0.004
human rights defender;journalist|told:having	-0.02
human rights defender;journalist|told:head	-0.023
human rights defender;journalist|told:health	-0.024
human rights defender;journalist|told:heard	-0.009
human rights defender;journalist|told:hearing	-0.02
human rights defender;journalist|told:heavy	-0.017
human rights defender;journalist|told:held	-0.031
human rights defender;journalist|told:help	-0.013
human rights defender;journalist|told:here	0.015
human rights defender;journalist|told:herself	-0.005
human rights defender;journalist|told:hide	-0.006
human rights defender;journalist|told:hiding	-0.005
human rights defender;journalist|told:high	-0.002
human rights defender;journalist|told:highest	0.04
human rights defender;journalist|told:highlig	-0.013
human rights defender;journalist|told:him	-0.039
human rights defender;journalist|told:himself	-0.007
human rights defender;journalist|told:histori	-0.013
human rights defender;journalist|told:hold	-0.005
human rights defender;journalist|told:holding	-0.006
human rights defender;journalist|told:holiday	0.003
human rights defender;journalist|told:home	0.004
human rights defender;journalist|told:homes	-0.006
human rights defender;journalist|told:honor	-0.005
human rights defender;journalist|told:hospita	-0.006
human rights defender;journalist|told:host	-0.007
human rights defender;journalist|told:hostage	-0.027
human rights defender;journalist|told:hostile	-0.006
human rights defender;journalist|told:hotel	-0.008
human rights defender;journalist|told:hours	0.025
human rights defender;journalist|told:house	-0.017
human rights defender;journalist|told:houses	-0.018
human rights defender;journalist|told:how	0.021
human rights defender;journalist|told:however	-0.002
human rights defender;journalist|told:human	0.014
human rights defender;journalist|told:humanit	-0.01
human rights defender;journalist|told:hundred	-0.004
human rights defender;journalist|told:husband	-0.007
human rights defender;journalist|told:identif	-0.02
human rights defender;journalist|told:identit	-0.002
human rights defender;journalist|told:illegal	-0.022
human rights defender;journalist|told:immedia	0.09
human rights defender;journalist|told:impriso	0.008
human rights defender;journalist|told:improve	-0.006
human rights defender;journalist|told:incarce	-0.017
human rights defender;journalist|told:inciden	-0.025
human rights defender;journalist|told:incitem	0.02
human rights defender;journalist|told:incitin	-0.008
human rights defender;journalist|told:include	0.047
human rights defender;journalist|told:includi	0.011
human rights defender;journalist|told:increas	-0.015
human rights defender;journalist|told:indepen	-0.027
human rights defender;journalist|told:indicat	-0.006
human rights defender;journalist|told:indictm	0.012
human rights defender;journalist|told:individ	0.015
human rights defender;journalist|told:informa	0.009
human rights defender;journalist|told:informe	-0.018
human rights defender;journalist|told:initial	-0.004
human rights defender;journalist|told:injured	-0.012
human rights defender;journalist|told:injusti	-0.006
human rights defender;journalist|told:inside	-0.008
human rights defender;journalist|told:institu	-0.011
human rights defender;journalist|told:insulti	-0.025
human rights defender;journalist|told:intelli	0.006
human rights defender;journalist|told:intende	-0.01
human rights defender;journalist|told:intensi	-0.007
human rights defender;journalist|told:intent	-0.01
human rights defender;journalist|told:intenti	-0.006
human rights defender;journalist|told:interna	0.021
human rights defender;journalist|told:interro	-0.021
human rights defender;journalist|told:intervi	-0.003
human rights defender;journalist|told:intimid	-0.013
human rights defender;journalist|told:into	-0.003
human rights defender;journalist|told:investi	-0.054
human rights defender;journalist|told:involve	0.014
human rights defender;journalist|told:involvi	-0.01
human rights defender;journalist|told:issue	-0.005
human rights defender;journalist|told:issued	-0.012
human rights defender;journalist|told:issues	0.029
human rights defender;journalist|told:items	-0.013
human rights defender;journalist|told:it’s	-0.006
human rights defender;journalist|told:jail	-0.011
human rights defender;journalist|told:jailed	0.012
human rights defender;journalist|told:join	-0.01
human rights defender;journalist|told:journal	0.186
human rights defender;journalist|told:judge	-0.017
human rights defender;journalist|told:jury	-0.007
human rights defender;journalist|told:just	-0.01
human rights defender;journalist|told:justice	-0.021
human rights defender;journalist|told:justify	-0.007
human rights defender;journalist|told:kept	-0.005
human rights defender;journalist|told:key	-0.008
human rights defender;journalist|told:kidnap	0.008
human rights defender;journalist|told:kidnapp	-0.035
human rights defender;journalist|told:killed	-0.042
human rights defender;journalist|told:killers	-0.006
human rights defender;journalist|told:killing	-0.021
human rights defender;journalist|told:kind	-0.009
human rights defender;journalist|told:kingdom	-0.008
human rights defender;journalist|told:know	-0.006
human rights defender;journalist|told:knowing	-0.005
human rights defender;journalist|told:known	-0.037
human rights defender;journalist|told:labor	-0.03
human rights defender;journalist|told:labour	0.035
human rights defender;journalist|told:lack	-0.021
human rights defender;journalist|told:languag	-0.008
human rights defender;journalist|told:lashes	-0.029
human rights defender;journalist|told:last	-0.053
human rights defender;journalist|told:late	-0.013
human rights defender;journalist|told:later	0.05
human rights defender;journalist|told:latest	-0.029
human rights defender;journalist|told:launche	0.004
human rights defender;journalist|told:law	0.065
human rights defender;journalist|told:laws	-0.017
human rights defender;journalist|told:lawyer	-0.05
human rights defender;journalist|told:lawyers	-0.015
human rights defender;journalist|told:leader	-0.035
human rights defender;journalist|told:leaders	-0.028
human rights defender;journalist|told:leading	-0.009
human rights defender;journalist|told:least	0.025
human rights defender;journalist|told:leave	-0.007
human rights defender;journalist|told:leaving	-0.008
human rights defender;journalist|told:led	-0.015
human rights defender;journalist|told:left	-0.025
human rights defender;journalist|told:legal	-0.032
human rights defender;journalist|told:legitim	-0.017
human rights defender;journalist|told:let	-0.004
human rights defender;journalist|told:letter	-0.007
human rights defender;journalist|told:license	-0.014
human rights defender;journalist|told:lies	0.005
human rights defender;journalist|told:life	-0.036
human rights defender;journalist|told:like	-0.012
human rights defender;journalist|told:likely	0.018
human rights defender;journalist|told:line	-0.008
human rights defender;journalist|told:linked	-0.007
human rights defender;journalist|told:links	-0.008
human rights defender;journalist|told:list	-0.003
human rights defender;journalist|told:listed	-0.004
human rights defender;journalist|told:live	0.019
human rights defender;journalist|told:lived	-0.006
human rights defender;journalist|told:lives	-0.011
human rights defender;journalist|told:living	0.066
human rights defender;journalist|told:local	-0.029
human rights defender;journalist|told:locatio	-0.01
human rights defender;journalist|told:long	0.034
human rights defender;journalist|told:looking	-0.003
human rights defender;journalist|told:lost	-0.005
human rights defender;journalist|told:made	-0.011
human rights defender;journalist|told:magistr	-0.005
human rights defender;journalist|told:main	-0.009
human rights defender;journalist|told:mainstr	-0.008
human rights defender;journalist|told:maintai	0.015
human rights defender;journalist|told:make	-0.004
human rights defender;journalist|told:making	-0.018
human rights defender;journalist|told:male	-0.004
human rights defender;journalist|told:man	-0.034
human rights defender;journalist|told:many	0.025
human rights defender;journalist|told:march	0.035
human rights defender;journalist|told:mass	-0.007
human rights defender;journalist|told:massacr	-0.004
human rights defender;journalist|told:materia	-0.02
human rights defender;journalist|told:matter	0.012
human rights defender;journalist|told:may	0.019
human rights defender;journalist|told:measure	-0.013
human rights defender;journalist|told:media	0.116
human rights defender;journalist|told:medical	-0.022
human rights defender;journalist|told:meet	-0.003
human rights defender;journalist|told:meeting	-0.003
human rights defender;journalist|told:member	-0.034
human rights defender;journalist|told:members	-0.048
human rights defender;journalist|told:men	-0.036
human rights defender;journalist|told:mention	-0.01
human rights defender;journalist|told:message	0.006
human rights defender;journalist|told:met	-0.007
human rights defender;journalist|told:might	-0.005
human rights defender;journalist|told:miles	-0.018
human rights defender;journalist|told:militan	-0.003
human rights defender;journalist|told:militar	0.063
human rights defender;journalist|told:million	0.007
human rights defender;journalist|told:ministe	-0.009
human rights defender;journalist|told:minutes	-0.008
human rights defender;journalist|told:missing	-0.02
human rights defender;journalist|told:mission	-0.007
human rights defender;journalist|told:mistrea	-0.006
human rights defender;journalist|told:money	-0.01
human rights defender;journalist|told:month	0.02
human rights defender;journalist|told:months	-0.036
human rights defender;journalist|told:more	-0.043
human rights defender;journalist|told:morning	-0.019
human rights defender;journalist|told:most	0.02
human rights defender;journalist|told:mother	0.008
human rights defender;journalist|told:motivat	-0.002
human rights defender;journalist|told:moved	-0.006
human rights defender;journalist|told:movemen	0.002
human rights defender;journalist|told:much	-0.001
human rights defender;journalist|told:multipl	-0.01
human rights defender;journalist|told:murder	-0.03
human rights defender;journalist|told:murdere	-0.024
human rights defender;journalist|told:must	0.005
human rights defender;journalist|told:name	-0.008
human rights defender;journalist|told:named	-0.014
human rights defender;journalist|told:nationa	-0.02
human rights defender;journalist|told:nature	-0.011
human rights defender;journalist|told:near	-0.016
human rights defender;journalist|told:nearly	-0.016
human rights defender;journalist|told:necessa	-0.006
human rights defender;journalist|told:network	0.011
human rights defender;journalist|told:never	0.012
human rights defender;journalist|told:new	0.083
human rights defender;journalist|told:news	-0.06
human rights defender;journalist|told:newspap	0.004
human rights defender;journalist|told:next	0.061
human rights defender;journalist|told:night	-0.016
human rights defender;journalist|told:nine	-0.017
human rights defender;journalist|told:nonsens	-0.007
human rights defender;journalist|told:north	-0.011
human rights defender;journalist|told:norther	-0.01
human rights defender;journalist|told:not	-0.084
human rights defender;journalist|told:nothing	-0.013
human rights defender;journalist|told:notice	-0.005
human rights defender;journalist|told:notorio	-0.005
human rights defender;journalist|told:now	-0.021
human rights defender;journalist|told:number	-0.01
human rights defender;journalist|told:observe	-0.01
human rights defender;journalist|told:obvious	0.003
human rights defender;journalist|told:occasio	-0.009
human rights defender;journalist|told:occurre	-0.005
human rights defender;journalist|told:off	-0.028
human rights defender;journalist|told:offence	0.018
human rights defender;journalist|told:offer	-0.009
human rights defender;journalist|told:office	-0.01
human rights defender;journalist|told:offices	0.033
human rights defender;journalist|told:officia	-0.027
human rights defender;journalist|told:oil	-0.005
human rights defender;journalist|told:old	-0.01
human rights defender;journalist|told:once	-0.011
human rights defender;journalist|told:one	0.012
human rights defender;journalist|told:online	0.012
human rights defender;journalist|told:only	-0.007
human rights defender;journalist|told:opened	-0.004
human rights defender;journalist|told:operati	-0.016
human rights defender;journalist|told:opposit	-0.015
human rights defender;journalist|told:oppress	0.003
human rights defender;journalist|told:order	-0.006
human rights defender;journalist|told:ordered	-0.01
human rights defender;journalist|told:orders	-0.006
human rights defender;journalist|told:organis	0.021
human rights defender;journalist|told:organiz	0.018
human rights defender;journalist|told:other	-0.044
human rights defender;journalist|told:others	0.029
human rights defender;journalist|told:our	-0.001
human rights defender;journalist|told:out	0.02
human rights defender;journalist|told:outbrea	-0.006
human rights defender;journalist|told:outfit	-0.007
human rights defender;journalist|told:outlet	-0.005
human rights defender;journalist|told:outlets	-0.01
human rights defender;journalist|told:outrage	-0.02
human rights defender;journalist|told:outside	0.064
human rights defender;journalist|told:outspok	-0.007
human rights defender;journalist|told:outstan	-0.007
human rights defender;journalist|told:over	0.1
human rights defender;journalist|told:own	0.006
human rights defender;journalist|told:pair	-0.011
human rights defender;journalist|told:pandemi	0.004
human rights defender;journalist|told:parents	-0.009
human rights defender;journalist|told:part	0.019
human rights defender;journalist|told:particu	-0.007
human rights defender;journalist|told:partner	-0.012
human rights defender;journalist|told:party	0.012
human rights defender;journalist|told:party’s	-0.012
human rights defender;journalist|told:passage	-0.006
human rights defender;journalist|told:passeng	-0.003
human rights defender;journalist|told:past	-0.013
human rights defender;journalist|told:peace	0.014
human rights defender;journalist|told:peacefu	-0.018
human rights defender;journalist|told:penalty	-0.014
human rights defender;journalist|told:people	-0.031
human rights defender;journalist|told:period	0.002
human rights defender;journalist|told:persecu	-0.02
human rights defender;journalist|told:person	0.029
human rights defender;journalist|told:persona	-0.016
human rights defender;journalist|told:persons	-0.011
human rights defender;journalist|told:phone	-0.011
human rights defender;journalist|told:photo	0.008
human rights defender;journalist|told:photogr	0.014
human rights defender;journalist|told:physica	-0.003
human rights defender;journalist|told:pic	0.023
human rights defender;journalist|told:picked	-0.005
human rights defender;journalist|told:picture	0.016
human rights defender;journalist|told:pieces	-0.007
human rights defender;journalist|told:place	-0.006
human rights defender;journalist|told:places	0.006
human rights defender;journalist|told:planned	0.075
human rights defender;journalist|told:plannin	-0.003
human rights defender;journalist|told:plans	-0.007
human rights defender;journalist|told:played	-0.005
human rights defender;journalist|told:plea	-0.005
human rights defender;journalist|told:plot	0.024
human rights defender;journalist|told:poet	-0.023
human rights defender;journalist|told:point	-0.012
human rights defender;journalist|told:pointed	-0.015
human rights defender;journalist|told:police	-0.066
human rights defender;journalist|told:policy	-0.002
human rights defender;journalist|told:politic	-0.051
human rights defender;journalist|told:popular	-0.002
human rights defender;journalist|told:populat	-0.003
human rights defender;journalist|told:possess	-0.006
human rights defender;journalist|told:possibl	0.038
human rights defender;journalist|told:post	-0.007
human rights defender;journalist|told:posted	0.071
human rights defender;journalist|told:posts	-0.011
human rights defender;journalist|told:power	-0.016
human rights defender;journalist|told:powerfu	-0.008
human rights defender;journalist|told:powers	-0.018
human rights defender;journalist|told:practic	-0.012
human rights defender;journalist|told:pre-tri	0.003
human rights defender;journalist|told:present	-0.005
human rights defender;journalist|told:preside	-0.026
human rights defender;journalist|told:press	-0.008
human rights defender;journalist|told:pressur	-0.004
human rights defender;journalist|told:pretria	0.009
human rights defender;journalist|told:prevent	0.008
human rights defender;journalist|told:previou	0.067
human rights defender;journalist|told:prime	-0.005
human rights defender;journalist|told:prison	-0.052
human rights defender;journalist|told:prisone	-0.023
human rights defender;journalist|told:private	-0.005
human rights defender;journalist|told:probe	-0.006
human rights defender;journalist|told:problem	-0.01
human rights defender;journalist|told:proceed	-0.008
human rights defender;journalist|told:produce	-0.009
human rights defender;journalist|told:profess	-0.007
human rights defender;journalist|told:profile	0.007
human rights defender;journalist|told:program	0.02
human rights defender;journalist|told:promine	0.072
human rights defender;journalist|told:proof	-0.006
human rights defender;journalist|told:prosecu	-0.047
human rights defender;journalist|told:protect	-0.021
human rights defender;journalist|told:protest	-0.073
human rights defender;journalist|told:provide	-0.008
human rights defender;journalist|told:provinc	-0.017
human rights defender;journalist|told:provisi	-0.006
human rights defender;journalist|told:public	-0.049
human rights defender;journalist|told:publica	-0.007
human rights defender;journalist|told:publish	0.003
human rights defender;journalist|told:pulled	-0.005
human rights defender;journalist|told:punishm	-0.013
human rights defender;journalist|told:pushed	-0.005
human rights defender;journalist|told:put	-0.016
human rights defender;journalist|told:questio	-0.019
human rights defender;journalist|told:raid	-0.01
human rights defender;journalist|told:raided	-0.012
human rights defender;journalist|told:raised	-0.01
human rights defender;journalist|told:ransom	-0.005
human rights defender;journalist|told:reached	-0.008
human rights defender;journalist|told:read	0.02
human rights defender;journalist|told:real	-0.007
human rights defender;journalist|told:reason	-0.012
human rights defender;journalist|told:recalle	-0.005
human rights defender;journalist|told:receive	-0.028
human rights defender;journalist|told:recent	-0.005
human rights defender;journalist|told:recentl	-0.001
human rights defender;journalist|told:recogni	-0.006
human rights defender;journalist|told:record	0.005
human rights defender;journalist|told:recover	-0.009
human rights defender;journalist|told:red-tag	-0.008
human rights defender;journalist|told:refugee	-0.011
human rights defender;journalist|told:refused	-0.007
human rights defender;journalist|told:regime	0.004
human rights defender;journalist|told:regime’	0.005
human rights defender;journalist|told:region	-0.025
human rights defender;journalist|told:regiona	0.005
human rights defender;journalist|told:regulat	-0.005
human rights defender;journalist|told:rejecte	-0.008
human rights defender;journalist|told:related	-0.007
human rights defender;journalist|told:relatio	-0.012
human rights defender;journalist|told:relativ	0.008
human rights defender;journalist|told:release	0.001
human rights defender;journalist|told:releasi	-0.006
human rights defender;journalist|told:relevan	-0.009
human rights defender;journalist|told:religio	-0.011
human rights defender;journalist|told:remain	-0.016
human rights defender;journalist|told:remaine	0.009
human rights defender;journalist|told:remains	-0.014
human rights defender;journalist|told:reminde	-0.006
human rights defender;journalist|told:removed	-0.023
human rights defender;journalist|told:repeate	0.024
human rights defender;journalist|told:report	0.1
human rights defender;journalist|told:reporte	-0.024
human rights defender;journalist|told:reporti	-0.013
human rights defender;journalist|told:reports	-0.026
human rights defender;journalist|told:represe	-0.03
human rights defender;journalist|told:repress	-0.001
human rights defender;journalist|told:request	-0.011
human rights defender;journalist|told:rescue	-0.005
human rights defender;journalist|told:researc	-0.013
human rights defender;journalist|told:residen	-0.018
human rights defender;journalist|told:respect	-0.049
human rights defender;journalist|told:respons	-0.015
human rights defender;journalist|told:result	-0.017
human rights defender;journalist|told:retalia	-0.012
human rights defender;journalist|told:return	-0.004
human rights defender;journalist|told:returne	-0.002
human rights defender;journalist|told:reveale	-0.019
human rights defender;journalist|told:review	-0.005
human rights defender;journalist|told:right	-0.015
human rights defender;journalist|told:rights	0.057
human rights defender;journalist|told:risk	-0.014
human rights defender;journalist|told:role	-0.025
human rights defender;journalist|told:room	-0.009
human rights defender;journalist|told:rule	0.022
human rights defender;journalist|told:ruled	-0.007
human rights defender;journalist|told:ruling	-0.008
human rights defender;journalist|told:safe	-0.01
human rights defender;journalist|told:sale	-0.004
human rights defender;journalist|told:same	-0.024
human rights defender;journalist|told:saw	-0.009
human rights defender;journalist|told:say	-0.023
human rights defender;journalist|told:saying	-0.02
human rights defender;journalist|told:says	-0.001
human rights defender;journalist|told:scholar	-0.01
human rights defender;journalist|told:school	-0.009
human rights defender;journalist|told:search	-0.004
human rights defender;journalist|told:searche	0.027
human rights defender;journalist|told:second	-0.008
human rights defender;journalist|told:secret	0.018
human rights defender;journalist|told:secreta	-0.021
human rights defender;journalist|told:section	-0.011
human rights defender;journalist|told:securit	0.05
human rights defender;journalist|told:see	-0.007
human rights defender;journalist|told:seeking	-0.009
human rights defender;journalist|told:seem	-0.006
human rights defender;journalist|told:seen	0.006
human rights defender;journalist|told:seized	-0.027
human rights defender;journalist|told:send	0.004
human rights defender;journalist|told:senior	-0.02
human rights defender;journalist|told:sent	-0.009
human rights defender;journalist|told:sentenc	-0.094
human rights defender;journalist|told:separat	-0.016
human rights defender;journalist|told:series	-0.019
human rights defender;journalist|told:serious	-0.007
human rights defender;journalist|told:served	0.015
human rights defender;journalist|told:service	-0.004
human rights defender;journalist|told:serving	-0.039
human rights defender;journalist|told:set	0.032
human rights defender;journalist|told:seven	-0.038
human rights defender;journalist|told:several	-0.028
human rights defender;journalist|told:sex	-0.006
human rights defender;journalist|told:sexual	-0.007
human rights defender;journalist|told:sharing	0.003
human rights defender;journalist|told:short	-0.008
human rights defender;journalist|told:shot	-0.018
human rights defender;journalist|told:should	-0.032
human rights defender;journalist|told:show	-0.017
human rights defender;journalist|told:showed	-0.017
human rights defender;journalist|told:showing	-0.006
human rights defender;journalist|told:shows	0.07
human rights defender;journalist|told:side	-0.004
human rights defender;journalist|told:sign	-0.005
human rights defender;journalist|told:silence	-0.015
human rights defender;journalist|told:silent	0.02
human rights defender;journalist|told:similar	-0.014
human rights defender;journalist|told:since	-0.008
human rights defender;journalist|told:sister	-0.015
human rights defender;journalist|told:sit	-0.01
human rights defender;journalist|told:site	0.089
human rights defender;journalist|told:situati	0.003
human rights defender;journalist|told:six	-0.011
human rights defender;journalist|told:sixth	-0.008
human rights defender;journalist|told:slain	-0.017
human rights defender;journalist|told:sleep	-0.006
human rights defender;journalist|told:social	0.044
human rights defender;journalist|told:society	-0.02
human rights defender;journalist|told:solidar	0.005
human rights defender;journalist|told:some	-0.021
human rights defender;journalist|told:someone	-0.002
human rights defender;journalist|told:somethi	-0.008
human rights defender;journalist|told:son	-0.007
human rights defender;journalist|told:soon	-0.006
human rights defender;journalist|told:source	-0.009
human rights defender;journalist|told:sources	-0.005
human rights defender;journalist|told:special	-0.004
human rights defender;journalist|told:sped	-0.005
human rights defender;journalist|told:speech	-0.007
human rights defender;journalist|told:spent	-0.007
human rights defender;journalist|told:spoke	0.028
human rights defender;journalist|told:spokesm	0.005
human rights defender;journalist|told:spokesp	-0.026
human rights defender;journalist|told:spreadi	-0.016
human rights defender;journalist|told:stabbed	-0.003
human rights defender;journalist|told:staff	-0.016
human rights defender;journalist|told:started	-0.02
human rights defender;journalist|told:state	-0.047
human rights defender;journalist|told:stateme	-0.031
human rights defender;journalist|told:states	-0.009
human rights defender;journalist|told:station	-0.014
human rights defender;journalist|told:still	0.037
human rights defender;journalist|told:stood	-0.008
human rights defender;journalist|told:stop	0.003
human rights defender;journalist|told:stopped	0.004
human rights defender;journalist|told:story	-0.028
human rights defender;journalist|told:street	-0.005
human rights defender;journalist|told:stress	-0.007
human rights defender;journalist|told:strongl	-0.005
human rights defender;journalist|told:struggl	0.009
human rights defender;journalist|told:stuck	-0.006
human rights defender;journalist|told:student	0.014
human rights defender;journalist|told:subject	-0.021
human rights defender;journalist|told:subsequ	-0.007
human rights defender;journalist|told:suburb	0.051
human rights defender;journalist|told:success	0.009
human rights defender;journalist|told:such	-0.047
human rights defender;journalist|told:suffere	-0.006
human rights defender;journalist|told:suggest	-0.007
human rights defender;journalist|told:suicide	0.001
human rights defender;journalist|told:summone	-0.005
human rights defender;journalist|told:support	-0.02
human rights defender;journalist|told:suppose	-0.005
human rights defender;journalist|told:surroun	0.004
human rights defender;journalist|told:surveil	-0.014
human rights defender;journalist|told:survive	0.009
human rights defender;journalist|told:suspect	0.027
human rights defender;journalist|told:suspici	-0.007
human rights defender;journalist|told:system	-0.016
human rights defender;journalist|told:tagged	-0.007
human rights defender;journalist|told:take	0.035
human rights defender;journalist|told:taken	-0.028
human rights defender;journalist|told:target	0.023
human rights defender;journalist|told:targete	-0.019
human rights defender;journalist|told:targeti	0.011
human rights defender;journalist|told:taxi	-0.019
human rights defender;journalist|told:teacher	-0.007
human rights defender;journalist|told:team	-0.014
human rights defender;journalist|told:telling	-0.005
human rights defender;journalist|told:ten	-0.005
human rights defender;journalist|told:term	0.009
human rights defender;journalist|told:terms	-0.007
human rights defender;journalist|told:terror	-0.01
human rights defender;journalist|told:terrori	-0.029
human rights defender;journalist|told:testimo	-0.009
human rights defender;journalist|told:than	-0.037
human rights defender;journalist|told:them	0.053
human rights defender;journalist|told:themsel	-0.004
human rights defender;journalist|told:then	-0.009
human rights defender;journalist|told:there	-0.019
human rights defender;journalist|told:these	-0.019
human rights defender;journalist|told:think	-0.006
human rights defender;journalist|told:third	0.041
human rights defender;journalist|told:those	0.023
human rights defender;journalist|told:though	-0.016
human rights defender;journalist|told:thought	0.017
human rights defender;journalist|told:thousan	-0.009
human rights defender;journalist|told:threat	0.075
human rights defender;journalist|told:threate	-0.006
human rights defender;journalist|told:threats	0.02
human rights defender;journalist|told:three	-0.008
human rights defender;journalist|told:through	0.113
human rights defender;journalist|told:till	-0.007
human rights defender;journalist|told:time	-0.059
human rights defender;journalist|told:times	-0.014
human rights defender;journalist|told:today	-0.02
human rights defender;journalist|told:told	-0.062
human rights defender;journalist|told:too	-0.009
human rights defender;journalist|told:took	-0.02
human rights defender;journalist|told:top	-0.009
human rights defender;journalist|told:torture	-0.05
human rights defender;journalist|told:torturi	-0.005
human rights defender;journalist|told:toward	-0.001
human rights defender;journalist|told:towards	-0.007
human rights defender;journalist|told:trade	-0.069
human rights defender;journalist|told:transfe	-0.009
human rights defender;journalist|told:transla	0.004
human rights defender;journalist|told:travel	-0.008
human rights defender;journalist|told:travest	-0.008
human rights defender;journalist|told:treatme	-0.022
human rights defender;journalist|told:trial	-0.022
human rights defender;journalist|told:tried	0.006
human rights defender;journalist|told:truth	0.005
human rights defender;journalist|told:try	-0.006
human rights defender;journalist|told:trying	-0.013
human rights defender;journalist|told:turned	0.006
human rights defender;journalist|told:tweet	-0.006
human rights defender;journalist|told:tweeted	0.016
human rights defender;journalist|told:twitter	0.023
human rights defender;journalist|told:two	-0.063
human rights defender;journalist|told:two-yea	0.007
human rights defender;journalist|told:tycoon	0.035
human rights defender;journalist|told:uncerta	-0.001
human rights defender;journalist|told:uncondi	-0.008
human rights defender;journalist|told:under	0.01
human rights defender;journalist|told:undermi	0.004
human rights defender;journalist|told:underst	0.009
human rights defender;journalist|told:unident	-0.017
human rights defender;journalist|told:union	-0.019
human rights defender;journalist|told:unionis	-0.056
human rights defender;journalist|told:univers	-0.006
human rights defender;journalist|told:unknown	-0.002
human rights defender;journalist|told:until	-0.013
human rights defender;journalist|told:upon	-0.008
human rights defender;journalist|told:uprisin	-0.012
human rights defender;journalist|told:urge	0.002
human rights defender;journalist|told:urged	0.004
human rights defender;journalist|told:use	-0.006
human rights defender;journalist|told:used	0.001
human rights defender;journalist|told:using	-0.024
human rights defender;journalist|told:various	-0.015
human rights defender;journalist|told:vehicle	-0.009
human rights defender;journalist|told:verdict	-0.013
human rights defender;journalist|told:very	-0.016
human rights defender;journalist|told:veteran	-0.003
human rights defender;journalist|told:via	0.087
human rights defender;journalist|told:vice	-0.011
human rights defender;journalist|told:victim	-0.02
human rights defender;journalist|told:victims	-0.006
human rights defender;journalist|told:video	0.086
human rights defender;journalist|told:videos	-0.004
human rights defender;journalist|told:view	-0.01
human rights defender;journalist|told:violate	-0.009
human rights defender;journalist|told:violati	-0.058
human rights defender;journalist|told:violenc	-0.006
human rights defender;journalist|told:visited	-0.005
human rights defender;journalist|told:voice	0.007
human rights defender;journalist|told:voices	-0.018
human rights defender;journalist|told:waiting	-0.006
human rights defender;journalist|told:walked	-0.007
human rights defender;journalist|told:want	-0.001
human rights defender;journalist|told:wanted	-0.003
human rights defender;journalist|told:war	-0.023
human rights defender;journalist|told:warrant	-0.012
human rights defender;journalist|told:wave	0.001
human rights defender;journalist|told:way	-0.021
human rights defender;journalist|told:website	-0.045
human rights defender;journalist|told:week	0.014
human rights defender;journalist|told:weeks	-0.019
human rights defender;journalist|told:well	-0.032
human rights defender;journalist|told:went	-0.013
human rights defender;journalist|told:what	-0.038
human rights defender;journalist|told:when	-0.062
human rights defender;journalist|told:where	-0.006
human rights defender;journalist|told:whether	-0.012
human rights defender;journalist|told:while	0.019
human rights defender;journalist|told:white	-0.007
human rights defender;journalist|told:whom	0.015
human rights defender;journalist|told:whose	0.073
human rights defender;journalist|told:why	0.006
human rights defender;journalist|told:widely	-0.015
human rights defender;journalist|told:widespr	-0.007
human rights defender;journalist|told:wife	-0.025
human rights defender;journalist|told:will	-0.017
human rights defender;journalist|told:willing	-0.01
human rights defender;journalist|told:within	-0.007
human rights defender;journalist|told:without	-0.021
human rights defender;journalist|told:witness	-0.009
human rights defender;journalist|told:woman	-0.021
human rights defender;journalist|told:women	-0.021
human rights defender;journalist|told:women’s	0.044
human rights defender;journalist|told:words	0.005
human rights defender;journalist|told:work	-0.06
human rights defender;journalist|told:worked	-0.011
human rights defender;journalist|told:worker	-0.018
human rights defender;journalist|told:working	0.026
human rights defender;journalist|told:worst	-0.009
human rights defender;journalist|told:would	-0.044
human rights defender;journalist|told:writer	0.029
human rights defender;journalist|told:writers	-0.037
human rights defender;journalist|told:writes	-0.012
human rights defender;journalist|told:writing	0.003
human rights defender;journalist|told:written	-0.008
human rights defender;journalist|told:wrote	0.017
human rights defender;journalist|told:year	-0.084
human rights defender;journalist|told:years	-0.087
human rights defender;journalist|told:yet	-0.006
human rights defender;journalist|told:you	-0.005
human rights defender;journalist|told:young	0.003
human rights defender;journalist|top:activist	-0.086
human rights defender;journalist|top:defender	-0.128
human rights defender;journalist|top:politics	-0.124
human rights defender;journalist|top:press	0.009
human rights defender;journalist|top:union	-0.064
human rights defender;journalist|topic:crime	0.02
human rights defender;journalist|topic:dissent	0.129
human rights defender;journalist|topic:press freedom	0.017
human rights defender;trade unionist|adjacent:accused	0.032
human rights defender;trade unionist|adjacent:activist	-0.059
human rights defender;trade unionist|adjacent:blogger	-0.027
human rights defender;trade unionist|adjacent:defender	-0.001
human rights defender;trade unionist|adjacent:family	0.021
human rights defender;trade unionist|adjacent:force	-0.014
human rights defender;trade unionist|adjacent:journalist	-0.028
human rights defender;trade unionist|adjacent:lawyer	-0.044
human rights defender;trade unionist|adjacent:politics	-0.058
human rights defender;trade unionist|adjacent:press	-0.066
human rights defender;trade unionist|adjacent:protest	-0.02
human rights defender;trade unionist|adjacent:union	0.037
human rights defender;trade unionist|after:accused	0.106
human rights defender;trade unionist|after:activist	0.179
human rights defender;trade unionist|after:blogger	-0.024
human rights defender;trade unionist|after:defender	-0.036
human rights defender;trade unionist|after:family	0.076
human rights defender;trade unionist|after:force	-0.017
human rights defender;trade unionist|after:journalist	-0.012
human rights defender;trade unionist|after:lawyer	-0.033
human rights defender;trade unionist|after:politics	-0.066
human rights defender;trade unionist|after:press	-0.004
human rights defender;trade unionist|after:protest	0.047
human rights defender;trade unionist|after:union	0.18
human rights defender;trade unionist|apposed:accused	0.082
human rights defender;trade unionist|apposed:activist	0.041
human rights defender;trade unionist|apposed:blogger	-0.01
human rights defender;trade unionist|apposed:defender	-0.058
human rights defender;trade unionist|apposed:family	0.028
human rights defender;trade unionist|apposed:force	-0.006
human rights defender;trade unionist|apposed:journalist	-0.02
human rights defender;trade unionist|apposed:lawyer	-0.011
human rights defender;trade unionist|apposed:politics	-0.031
human rights defender;trade unionist|apposed:press	-0.031
human rights defender;trade unionist|apposed:protest	0.09
human rights defender;trade unionist|apposed:union	0.125
human rights defender;trade unionist|before:accused	0.033
human rights defender;trade unionist|before:activist	-0.078
human rights defender;trade unionist|before:blogger	-0.055
human rights defender;trade unionist|before:defender	0.131
human rights defender;trade unionist|before:family	-0.007
human rights defender;trade unionist|before:force	0.043
human rights defender;trade unionist|before:journalist	-0.057
human rights defender;trade unionist|before:lawyer	-0.064
human rights defender;trade unionist|before:politics	-0.115
human rights defender;trade unionist|before:press	-0.135
human rights defender;trade unionist|before:protest	-0.067
human rights defender;trade unionist|before:union	-0.012
human rights defender;trade unionist|bias	-0.314
human rights defender;trade unionist|found	-0.227
human rights defender;trade unionist|hasTopic:crime	-0.14
human rights defender;trade unionist|hasTopic:dissent	-0.016
human rights defender;trade unionist|hasTopic:press freedom	0.059
human rights defender;trade unionist|head:accused	0.189
human rights defender;trade unionist|head:activist	-0.023
human rights defender;trade unionist|head:blogger	-0.066
human rights defender;trade unionist|head:defender	0.134
human rights defender;trade unionist|head:family	0.03
human rights defender;trade unionist|head:force	-0.024
human rights defender;trade unionist|head:journalist	-0.076
human rights defender;trade unionist|head:lawyer	-0.069
human rights defender;trade unionist|head:politics	-0.097
human rights defender;trade unionist|head:press	-0.07
human rights defender;trade unionist|head:protest	0.03
human rights defender;trade unionist|head:union	0.236
human rights defender;trade unionist|inLead	-0.038
human rights defender;trade unionist|inLead&title:activist	0.05
human rights defender;trade unionist|inLead&title:defender	-0.023
human rights defender;trade unionist|inLead&title:politics	-0.013
human rights defender;trade unionist|inLead&title:press	-0.024
human rights defender;trade unionist|inLead&title:union	-0.007
human rights defender;trade unionist|inLead&top:activist	0.07
human rights defender;trade unionist|inLead&top:defender	0.018
human rights defender;trade unionist|inLead&top:politics	-0.04
human rights defender;trade unionist|inLead&top:press	-0.079
human rights defender;trade unionist|inLead&top:union	0.073
human rights defender;trade unionist|inTitle	-0.068
human rights defender;trade unionist|inTitle&title:activist	-0.004
human rights defender;trade unionist|inTitle&title:defender	-0.003
human rights defender;trade unionist|inTitle&title:politics	-0.005
human rights defender;trade unionist|inTitle&title:press	-0.003
human rights defender;trade unionist|inTitle&title:union	-0.002
human rights defender;trade unionist|inTitle&top:activist	-0.003
human rights defender;trade unionist|inTitle&top:defender	-0.01
human rights defender;trade unionist|inTitle&top:politics	-0.015
human rights defender;trade unionist|inTitle&top:press	-0.027
human rights defender;trade unionist|inTitle&top:union	-0.005
human rights defender;trade unionist|isAlone	-0.09
human rights defender;trade unionist|isAlone&title:activist	0.065
human rights defender;trade unionist|isAlone&title:defender	-0.012
human rights defender;trade unionist|isAlone&title:politics	-0.007
human rights defender;trade unionist|isAlone&title:press	-0.019
human rights defender;trade unionist|isAlone&title:union	-0.01
human rights defender;trade unionist|isAlone&top:activist	0.072
human rights defender;trade unionist|isAlone&top:defender	0.049
human rights defender;trade unionist|isAlone&top:politics	-0.029
human rights defender;trade unionist|isAlone&top:press	-0.067
human rights defender;trade unionist|isAlone&top:union	-0.02
human rights defender;trade unionist|isMain	0.059
human rights defender;trade unionist|isMain&title:activist	0.065
human rights defender;trade unionist|isMain&title:defender	-0.043
human rights defender;trade unionist|isMain&title:politics	-0.015
human rights defender;trade unionist|isMain&title:press	-0.014
human rights defender;trade unionist|isMain&title:union	-0.022
human rights defender;trade unionist|isMain&top:activist	0.06
human rights defender;trade unionist|isMain&top:defender	0.029
human rights defender;trade unionist|isMain&top:politics	-0.033
human rights defender;trade unionist|isMain&top:press	-0.061
human rights defender;trade unionist|isMain&top:union	0.157
human rights defender;trade unionist|many	-0.141
human rights defender;trade unionist|near:<abducte	-0.005
human rights defender;trade unionist|near:<abducti	-0.004
human rights defender;trade unionist|near:<about	-0.02
human rights defender;trade unionist|near:<abuses	-0.003
human rights defender;trade unionist|near:<accordi	0.054
human rights defender;trade unionist|near:<account	-0.005
human rights defender;trade unionist|near:<accused	-0.013
human rights defender;trade unionist|near:<acquitt	-0.001
human rights defender;trade unionist|near:<across	-0.006
human rights defender;trade unionist|near:<act	-0.004
human rights defender;trade unionist|near:<action	-0.003
human rights defender;trade unionist|near:<actions	-0.006
human rights defender;trade unionist|near:<activis	-0.066
human rights defender;trade unionist|near:<added	0.06
human rights defender;trade unionist|near:<address	-0.004
human rights defender;trade unionist|near:<adminis	-0.002
human rights defender;trade unionist|near:<after	-0.007
human rights defender;trade unionist|near:<again	-0.007
human rights defender;trade unionist|near:<against	-0.022
human rights defender;trade unionist|near:<agency	-0.006
human rights defender;trade unionist|near:<agents	-0.003
human rights defender;trade unionist|near:<aid	-0.011
human rights defender;trade unionist|near:<all	-0.009
human rights defender;trade unionist|near:<allegat	-0.004
human rights defender;trade unionist|near:<alleged	-0.015
human rights defender;trade unionist|near:<allowed	-0.001
human rights defender;trade unionist|near:<allowin	-0.003
human rights defender;trade unionist|near:<already	-0.003
human rights defender;trade unionist|near:<also	0.007
human rights defender;trade unionist|near:<another	-0.003
human rights defender;trade unionist|near:<any	-0.006
human rights defender;trade unionist|near:<applica	-0.007
human rights defender;trade unionist|near:<are	-0.027
human rights defender;trade unionist|near:<areas	-0.001
human rights defender;trade unionist|near:<armed	-0.003
human rights defender;trade unionist|near:<army	-0.002
human rights defender;trade unionist|near:<around	0.026
human rights defender;trade unionist|near:<arrest	-0.009
human rights defender;trade unionist|near:<arreste	-0.034
human rights defender;trade unionist|near:<arrests	-0.001
human rights defender;trade unionist|near:<article	-0.009
human rights defender;trade unionist|near:<assault	-0.004
human rights defender;trade unionist|near:<attack	-0.01
human rights defender;trade unionist|near:<attacke	-0.003
human rights defender;trade unionist|near:<attempt	-0.007
human rights defender;trade unionist|near:<attorne	-0.001
human rights defender;trade unionist|near:<author	-0.005
human rights defender;trade unionist|near:<authori	-0.004
human rights defender;trade unionist|near:<back	-0.001
human rights defender;trade unionist|near:<bail	-0.011
human rights defender;trade unionist|near:<bank	-0.003
human rights defender;trade unionist|near:<became	-0.003
human rights defender;trade unionist|near:<before	0.031
human rights defender;trade unionist|near:<began	-0.001
human rights defender;trade unionist|near:<behind	-0.004
human rights defender;trade unionist|near:<being	0.065
human rights defender;trade unionist|near:<believe	-0.002
human rights defender;trade unionist|near:<between	-0.003
human rights defender;trade unionist|near:<blogger	-0.008
human rights defender;trade unionist|near:<body	-0.008
human rights defender;trade unionist|near:<both	-0.005
human rights defender;trade unionist|near:<broadca	-0.001
human rights defender;trade unionist|near:<brother	-0.008
human rights defender;trade unionist|near:<but	-0.009
human rights defender;trade unionist|near:<call	-0.005
human rights defender;trade unionist|near:<called	-0.006
human rights defender;trade unionist|near:<calling	-0.001
human rights defender;trade unionist|near:<calls	-0.002
human rights defender;trade unionist|near:<came	-0.003
human rights defender;trade unionist|near:<campaig	-0.005
human rights defender;trade unionist|near:<case	-0.023
human rights defender;trade unionist|near:<cases	-0.002
human rights defender;trade unionist|near:<cell	-0.001
human rights defender;trade unionist|near:<chairpe	-0.008
human rights defender;trade unionist|near:<charge	-0.004
human rights defender;trade unionist|near:<charged	-0.005
human rights defender;trade unionist|near:<charges	-0.016
human rights defender;trade unionist|near:<chief	-0.004
human rights defender;trade unionist|near:<childre	-0.011
human rights defender;trade unionist|near:<circums	-0.002
human rights defender;trade unionist|near:<cited	-0.002
human rights defender;trade unionist|near:<citizen	-0.003
human rights defender;trade unionist|near:<clear	-0.003
human rights defender;trade unionist|near:<close	-0.005
human rights defender;trade unionist|near:<colleag	-0.008
human rights defender;trade unionist|near:<colonia	-0.004
human rights defender;trade unionist|near:<come	-0.002
human rights defender;trade unionist|near:<comment	-0.005
human rights defender;trade unionist|near:<committ	-0.002
human rights defender;trade unionist|near:<communi	-0.001
human rights defender;trade unionist|near:<complai	-0.004
human rights defender;trade unionist|near:<concern	-0.003
human rights defender;trade unionist|near:<condemn	-0.008
human rights defender;trade unionist|near:<conditi	-0.003
human rights defender;trade unionist|near:<confere	-0.002
human rights defender;trade unionist|near:<confirm	-0.005
human rights defender;trade unionist|near:<connect	-0.004
human rights defender;trade unionist|near:<conspir	-0.002
human rights defender;trade unionist|near:<continu	0.019
human rights defender;trade unionist|near:<convict	-0.01
human rights defender;trade unionist|near:<could	0.042
human rights defender;trade unionist|near:<counsel	-0.002
human rights defender;trade unionist|near:<country	-0.008
human rights defender;trade unionist|near:<court	-0.003
human rights defender;trade unionist|near:<coverin	-0.005
human rights defender;trade unionist|near:<critic	-0.006
human rights defender;trade unionist|near:<custody	-0.015
human rights defender;trade unionist|near:<day	-0.007
human rights defender;trade unionist|near:<days	-0.011
human rights defender;trade unionist|near:<dead	-0.011
human rights defender;trade unionist|near:<death	0.056
human rights defender;trade unionist|near:<deaths	-0.003
human rights defender;trade unionist|near:<defende	0.16
human rights defender;trade unionist|near:<demonst	-0.005
human rights defender;trade unionist|near:<denied	-0.001
human rights defender;trade unionist|near:<describ	-0.001
human rights defender;trade unionist|near:<despite	-0.002
human rights defender;trade unionist|near:<detaini	-0.004
human rights defender;trade unionist|near:<detenti	-0.018
human rights defender;trade unionist|near:<develop	-0.002
human rights defender;trade unionist|near:<did	-0.01
human rights defender;trade unionist|near:<directo	-0.005
human rights defender;trade unionist|near:<disappe	-0.008
human rights defender;trade unionist|near:<disclos	-0.004
human rights defender;trade unionist|near:<dismiss	-0.006
human rights defender;trade unionist|near:<disside	-0.012
human rights defender;trade unionist|near:<doctor	-0.006
human rights defender;trade unionist|near:<documen	0.038
human rights defender;trade unionist|near:<domesti	-0.004
human rights defender;trade unionist|near:<door	-0.002
human rights defender;trade unionist|near:<down	0.042
human rights defender;trade unionist|near:<driver	-0.002
human rights defender;trade unionist|near:<due	-0.003
human rights defender;trade unionist|near:<during	-0.002
human rights defender;trade unionist|near:<editor	-0.001
human rights defender;trade unionist|near:<electio	-0.001
human rights defender;trade unionist|near:<end	-0.003
human rights defender;trade unionist|near:<ensure	-0.001
human rights defender;trade unionist|near:<even	-0.005
human rights defender;trade unionist|near:<evidenc	0.021
human rights defender;trade unionist|near:<executi	-0.007
human rights defender;trade unionist|near:<express	-0.004
human rights defender;trade unionist|near:<faced	-0.004
human rights defender;trade unionist|near:<failed	-0.001
human rights defender;trade unionist|near:<family	0.005
human rights defender;trade unionist|near:<fatally	-0.002
human rights defender;trade unionist|near:<father	-0.003
human rights defender;trade unionist|near:<federal	-0.001
human rights defender;trade unionist|near:<figure	-0.004
human rights defender;trade unionist|near:<figures	-0.007
human rights defender;trade unionist|near:<filed	-0.003
human rights defender;trade unionist|near:<find	0.065
human rights defender;trade unionist|near:<fine	-0.001
human rights defender;trade unionist|near:<first	0.026
human rights defender;trade unionist|near:<followe	0.025
human rights defender;trade unionist|near:<followi	0.035
human rights defender;trade unionist|near:<force	-0.002
human rights defender;trade unionist|near:<forces	-0.009
human rights defender;trade unionist|near:<former	-0.006
human rights defender;trade unionist|near:<found	-0.01
human rights defender;trade unionist|near:<four	-0.025
human rights defender;trade unionist|near:<free	0.065
human rights defender;trade unionist|near:<freedom	-0.014
human rights defender;trade unionist|near:<freelan	-0.004
human rights defender;trade unionist|near:<friends	0.063
human rights defender;trade unionist|near:<gatheri	-0.005
human rights defender;trade unionist|near:<gave	0.026
human rights defender;trade unionist|near:<get	-0.001
human rights defender;trade unionist|near:<given	-0.001
human rights defender;trade unionist|near:<governm	-0.023
human rights defender;trade unionist|near:<group	-0.019
human rights defender;trade unionist|near:<groups	-0.001
human rights defender;trade unionist|near:<hand	-0.001
human rights defender;trade unionist|near:<hands	-0.003
human rights defender;trade unionist|near:<harassm	-0.006
human rights defender;trade unionist|near:<head	-0.001
human rights defender;trade unionist|near:<heard	-0.002
human rights defender;trade unionist|near:<hearing	-0.002
human rights defender;trade unionist|near:<held	-0.006
human rights defender;trade unionist|near:<helped	-0.002
human rights defender;trade unionist|near:<here	-0.002
human rights defender;trade unionist|near:<him	0.008
human rights defender;trade unionist|near:<holding	-0.002
human rights defender;trade unionist|near:<holiday	-0.001
human rights defender;trade unionist|near:<home	0.055
human rights defender;trade unionist|near:<hospita	-0.004
human rights defender;trade unionist|near:<hostage	-0.004
human rights defender;trade unionist|near:<hotel	-0.002
human rights defender;trade unionist|near:<hours	-0.004
human rights defender;trade unionist|near:<house	-0.004
human rights defender;trade unionist|near:<how	-0.004
human rights defender;trade unionist|near:<human	0.072
human rights defender;trade unionist|near:<husband	-0.009
human rights defender;trade unionist|near:<identif	-0.022
human rights defender;trade unionist|near:<illegal	0.024
human rights defender;trade unionist|near:<immedia	-0.002
human rights defender;trade unionist|near:<impriso	-0.007
human rights defender;trade unionist|near:<inciden	-0.007
human rights defender;trade unionist|near:<include	-0.01
human rights defender;trade unionist|near:<includi	-0.055
human rights defender;trade unionist|near:<indepen	-0.007
human rights defender;trade unionist|near:<individ	-0.001
human rights defender;trade unionist|near:<informa	-0.001
human rights defender;trade unionist|near:<informe	-0.004
human rights defender;trade unionist|near:<ing	0.03
human rights defender;trade unionist|near:<initial	-0.002
human rights defender;trade unionist|near:<intervi	-0.001
human rights defender;trade unionist|near:<into	0.038
human rights defender;trade unionist|near:<invaded	-0.002
human rights defender;trade unionist|near:<investi	-0.007
human rights defender;trade unionist|near:<involve	-0.004
human rights defender;trade unionist|near:<issued	-0.002
human rights defender;trade unionist|near:<jail	-0.002
human rights defender;trade unionist|near:<jailed	-0.003
human rights defender;trade unionist|near:<journal	-0.04
human rights defender;trade unionist|near:<judge	-0.006
human rights defender;trade unionist|near:<just	-0.004
human rights defender;trade unionist|near:<justice	0.025
human rights defender;trade unionist|near:<keep	-0.004
human rights defender;trade unionist|near:<key	-0.004
human rights defender;trade unionist|near:<kidnap	-0.006
human rights defender;trade unionist|near:<kidnapp	-0.01
human rights defender;trade unionist|near:<kill	-0.001
human rights defender;trade unionist|near:<killed	0.033
human rights defender;trade unionist|near:<killers	-0.001
human rights defender;trade unionist|near:<killing	-0.011
human rights defender;trade unionist|near:<known	-0.006
human rights defender;trade unionist|near:<last	-0.018
human rights defender;trade unionist|near:<later	-0.008
human rights defender;trade unionist|near:<latest	-0.004
human rights defender;trade unionist|near:<law	-0.004
human rights defender;trade unionist|near:<lawyer	-0.032
human rights defender;trade unionist|near:<leader	-0.019
human rights defender;trade unionist|near:<leaders	-0.003
human rights defender;trade unionist|near:<leading	-0.002
human rights defender;trade unionist|near:<left	0.027
human rights defender;trade unionist|near:<legal	-0.003
human rights defender;trade unionist|near:<life	-0.003
human rights defender;trade unionist|near:<like	-0.007
human rights defender;trade unionist|near:<likely	0.022
human rights defender;trade unionist|near:<man	-0.012
human rights defender;trade unionist|near:<matter	-0.004
human rights defender;trade unionist|near:<media	-0.016
human rights defender;trade unionist|near:<member	0.028
human rights defender;trade unionist|near:<members	0.011
human rights defender;trade unionist|near:<men	-0.006
human rights defender;trade unionist|near:<mention	-0.001
human rights defender;trade unionist|near:<met	-0.004
human rights defender;trade unionist|near:<militar	-0.003
human rights defender;trade unionist|near:<million	0.05
human rights defender;trade unionist|near:<ministe	-0.003
human rights defender;trade unionist|near:<minutes	-0.001
human rights defender;trade unionist|near:<missing	-0.001
human rights defender;trade unionist|near:<month	-0.01
human rights defender;trade unionist|near:<months	-0.004
human rights defender;trade unionist|near:<more	-0.005
human rights defender;trade unionist|near:<morning	-0.001
human rights defender;trade unionist|near:<most	-0.002
human rights defender;trade unionist|near:<murder	-0.014
human rights defender;trade unionist|near:<murdere	-0.003
human rights defender;trade unionist|near:<named	-0.005
human rights defender;trade unionist|near:<nationa	-0.024
human rights defender;trade unionist|near:<near	-0.001
human rights defender;trade unionist|near:<needed	-0.002
human rights defender;trade unionist|near:<never	-0.002
human rights defender;trade unionist|near:<new	-0.005
human rights defender;trade unionist|near:<news	-0.009
human rights defender;trade unionist|near:<newspap	-0.001
human rights defender;trade unionist|near:<next	0.029
human rights defender;trade unionist|near:<night	-0.001
human rights defender;trade unionist|near:<not	0.013
human rights defender;trade unionist|near:<now	-0.005
human rights defender;trade unionist|near:<number	-0.004
human rights defender;trade unionist|near:<off	-0.005
human rights defender;trade unionist|near:<office	-0.003
human rights defender;trade unionist|near:<officer	0.018
human rights defender;trade unionist|near:<officia	-0.01
human rights defender;trade unionist|near:<old	-0.004
human rights defender;trade unionist|near:<once	-0.002
human rights defender;trade unionist|near:<one	0.033
human rights defender;trade unionist|near:<online	-0.001
human rights defender;trade unionist|near:<only	-0.001
human rights defender;trade unionist|near:<opposit	-0.006
human rights defender;trade unionist|near:<oppress	-0.003
human rights defender;trade unionist|near:<order	-0.002
human rights defender;trade unionist|near:<ordered	-0.002
human rights defender;trade unionist|near:<orders	-0.005
human rights defender;trade unionist|near:<organis	-0.004
human rights defender;trade unionist|near:<organiz	-0.026
human rights defender;trade unionist|near:<other	-0.003
human rights defender;trade unionist|near:<others	-0.004
human rights defender;trade unionist|near:<our	0.026
human rights defender;trade unionist|near:<out	-0.012
human rights defender;trade unionist|near:<over	-0.005
human rights defender;trade unionist|near:<pandemi	-0.004
human rights defender;trade unionist|near:<parents	0.023
human rights defender;trade unionist|near:<part	-0.001
human rights defender;trade unionist|near:<partici	-0.001
human rights defender;trade unionist|near:<party	-0.005
human rights defender;trade unionist|near:<party’s	-0.004
human rights defender;trade unionist|near:<past	-0.001
human rights defender;trade unionist|near:<pay	-0.002
human rights defender;trade unionist|near:<people	-0.007
human rights defender;trade unionist|near:<persecu	-0.005
human rights defender;trade unionist|near:<person	-0.004
human rights defender;trade unionist|near:<persona	-0.005
human rights defender;trade unionist|near:<photogr	-0.002
human rights defender;trade unionist|near:<plan	-0.002
human rights defender;trade unionist|near:<planned	-0.003
human rights defender;trade unionist|near:<plot	-0.002
human rights defender;trade unionist|near:<point	0.026
human rights defender;trade unionist|near:<pointed	0.024
human rights defender;trade unionist|near:<police	0.007
human rights defender;trade unionist|near:<politic	-0.016
human rights defender;trade unionist|near:<post	-0.004
human rights defender;trade unionist|near:<posted	-0.002
human rights defender;trade unionist|near:<power	-0.003
human rights defender;trade unionist|near:<preside	-0.016
human rights defender;trade unionist|near:<press	-0.007
human rights defender;trade unionist|near:<prevent	-0.003
human rights defender;trade unionist|near:<prison	-0.026
human rights defender;trade unionist|near:<prisone	0.034
human rights defender;trade unionist|near:<private	-0.003
human rights defender;trade unionist|near:<proceed	-0.005
human rights defender;trade unionist|near:<profess	0.039
human rights defender;trade unionist|near:<promine	-0.006
human rights defender;trade unionist|near:<prosecu	-0.014
human rights defender;trade unionist|near:<protect	-0.003
human rights defender;trade unionist|near:<protest	-0.015
human rights defender;trade unionist|near:<public	-0.009
human rights defender;trade unionist|near:<publica	-0.005
human rights defender;trade unionist|near:<publish	-0.011
human rights defender;trade unionist|near:<purpose	-0.009
human rights defender;trade unionist|near:<receive	-0.001
human rights defender;trade unionist|near:<recogni	-0.003
human rights defender;trade unionist|near:<recover	-0.005
human rights defender;trade unionist|near:<refused	-0.001
human rights defender;trade unionist|near:<regime	-0.02
human rights defender;trade unionist|near:<region	-0.001
human rights defender;trade unionist|near:<relatio	-0.004
human rights defender;trade unionist|near:<release	-0.022
human rights defender;trade unionist|near:<religio	-0.001
human rights defender;trade unionist|near:<remain	-0.005
human rights defender;trade unionist|near:<remains	-0.005
human rights defender;trade unionist|near:<repeate	-0.002
human rights defender;trade unionist|near:<report	-0.005
human rights defender;trade unionist|near:<reporte	-0.019
human rights defender;trade unionist|near:<reporti	-0.004
human rights defender;trade unionist|near:<represe	-0.009
human rights defender;trade unionist|near:<repress	-0.008
human rights defender;trade unionist|near:<request	-0.005
human rights defender;trade unionist|near:<respect	-0.005
human rights defender;trade unionist|near:<reveale	-0.002
human rights defender;trade unionist|near:<right	0.069
human rights defender;trade unionist|near:<rights	0.027
human rights defender;trade unionist|near:<rnalist	-0.001
human rights defender;trade unionist|near:<say	-0.003
human rights defender;trade unionist|near:<saying	-0.003
human rights defender;trade unionist|near:<says	-0.002
human rights defender;trade unionist|near:<scandal	-0.004
human rights defender;trade unionist|near:<secret	-0.001
human rights defender;trade unionist|near:<secreta	-0.005
human rights defender;trade unionist|near:<securit	-0.014
human rights defender;trade unionist|near:<seen	-0.003
human rights defender;trade unionist|near:<send	-0.001
human rights defender;trade unionist|near:<senior	-0.005
human rights defender;trade unionist|near:<sent	-0.001
human rights defender;trade unionist|near:<sentenc	-0.021
human rights defender;trade unionist|near:<separat	-0.005
human rights defender;trade unionist|near:<service	0.025
human rights defender;trade unionist|near:<set	0.021
human rights defender;trade unionist|near:<seven	0.115
human rights defender;trade unionist|near:<shot	-0.01
human rights defender;trade unionist|near:<should	0.049
human rights defender;trade unionist|near:<silence	-0.001
human rights defender;trade unionist|near:<since	-0.003
human rights defender;trade unionist|near:<sister	-0.013
human rights defender;trade unionist|near:<slain	-0.001
human rights defender;trade unionist|near:<slavery	-0.004
human rights defender;trade unionist|near:<social	-0.002
human rights defender;trade unionist|near:<some	0.025
human rights defender;trade unionist|near:<son	-0.002
human rights defender;trade unionist|near:<speech	0.065
human rights defender;trade unionist|near:<spokesm	0.035
human rights defender;trade unionist|near:<staff	-0.006
human rights defender;trade unionist|near:<state	-0.015
human rights defender;trade unionist|near:<stateme	-0.011
human rights defender;trade unionist|near:<station	-0.002
human rights defender;trade unionist|near:<still	-0.01
human rights defender;trade unionist|near:<story	0.04
human rights defender;trade unionist|near:<strike	-0.005
human rights defender;trade unionist|near:<such	-0.025
human rights defender;trade unionist|near:<sufferi	-0.002
human rights defender;trade unionist|near:<suicide	0.026
human rights defender;trade unionist|near:<support	-0.006
human rights defender;trade unionist|near:<surveil	-0.003
human rights defender;trade unionist|near:<suspect	0.106
human rights defender;trade unionist|near:<system	-0.002
human rights defender;trade unionist|near:<take	-0.001
human rights defender;trade unionist|near:<taken	-0.004
human rights defender;trade unionist|near:<targeti	-0.001
human rights defender;trade unionist|near:<ter	-0.002
human rights defender;trade unionist|near:<terror	-0.007
human rights defender;trade unionist|near:<terrori	-0.004
human rights defender;trade unionist|near:<testimo	0.024
human rights defender;trade unionist|near:<them	0.057
human rights defender;trade unionist|near:<there	-0.001
human rights defender;trade unionist|near:<those	-0.017
human rights defender;trade unionist|near:<though	-0.002
human rights defender;trade unionist|near:<threate	-0.004
human rights defender;trade unionist|near:<three	-0.009
human rights defender;trade unionist|near:<ties	-0.005
human rights defender;trade unionist|near:<time	-0.008
human rights defender;trade unionist|near:<today	-0.004
human rights defender;trade unionist|near:<told	0.033
human rights defender;trade unionist|near:<too	0.054
human rights defender;trade unionist|near:<took	0.026
human rights defender;trade unionist|near:<torture	0.028
human rights defender;trade unionist|near:<torturi	-0.008
human rights defender;trade unionist|near:<trade	-0.047
human rights defender;trade unionist|near:<traffic	-0.003
human rights defender;trade unionist|near:<trial	0.018
human rights defender;trade unionist|near:<truth	-0.002
human rights defender;trade unionist|near:<trying	-0.008
human rights defender;trade unionist|near:<tweet	-0.001
human rights defender;trade unionist|near:<two	0.021
human rights defender;trade unionist|near:<tycoon	-0.007
human rights defender;trade unionist|near:<under	-0.014
human rights defender;trade unionist|near:<unionis	-0.044
human rights defender;trade unionist|near:<until	-0.003
human rights defender;trade unionist|near:<use	-0.007
human rights defender;trade unionist|near:<used	-0.001
human rights defender;trade unionist|near:<using	-0.002
human rights defender;trade unionist|near:<victim	-0.012
human rights defender;trade unionist|near:<video	-0.002
human rights defender;trade unionist|near:<videos	-0.002
human rights defender;trade unionist|near:<violenc	-0.001
human rights defender;trade unionist|near:<want	-0.004
human rights defender;trade unionist|near:<warrant	-0.005
human rights defender;trade unionist|near:<website	0.026
human rights defender;trade unionist|near:<week	-0.001
human rights defender;trade unionist|near:<weekend	-0.002
human rights defender;trade unionist|near:<well	-0.004
human rights defender;trade unionist|near:<what	-0.007
human rights defender;trade unionist|near:<when	0.025
human rights defender;trade unionist|near:<where	0.024
human rights defender;trade unionist|near:<while	-0.004
human rights defender;trade unionist|near:<will	-0.01
human rights defender;trade unionist|near:<within	-0.004
human rights defender;trade unionist|near:<without	-0.009
human rights defender;trade unionist|near:<witness	-0.005
human rights defender;trade unionist|near:<woman	-0.013
human rights defender;trade unionist|near:<women	-0.008
human rights defender;trade unionist|near:<words	0.026
human rights defender;trade unionist|near:<work	0.03
human rights defender;trade unionist|near:<worker	-0.007
human rights defender;trade unionist|near:<workers	-0.018
human rights defender;trade unionist|near:<world	-0.001
human rights defender;trade unionist|near:<would	-0.003
human rights defender;trade unionist|near:<year	-0.017
human rights defender;trade unionist|near:<years	0.004
human rights defender;trade unionist|near:<you	-0.004
human rights defender;trade unionist|near:>abducte	-0.003
human rights defender;trade unionist|near:>abducti	-0.009
human rights defender;trade unionist|near:>about	0.002
human rights defender;trade unionist|near:>abuse	-0.003
human rights defender;trade unionist|near:>accordi	-0.007
human rights defender;trade unionist|near:>accusat	-0.005
human rights defender;trade unionist|near:>accused	-0.005
human rights defender;trade unionist|near:>acquitt	-0.001
human rights defender;trade unionist|near:>across	-0.001
human rights defender;trade unionist|near:>act	-0.003
human rights defender;trade unionist|near:>actions	-0.01
human rights defender;trade unionist|near:>activis	-0.009
human rights defender;trade unionist|near:>adminis	-0.002
human rights defender;trade unionist|near:>advocac	-0.002
human rights defender;trade unionist|near:>affidav	-0.007
human rights defender;trade unionist|near:>after	-0.039
human rights defender;trade unionist|near:>against	-0.012
human rights defender;trade unionist|near:>agency	-0.003
human rights defender;trade unionist|near:>aid	-0.004
human rights defender;trade unionist|near:>all	0.021
human rights defender;trade unionist|near:>allegat	-0.003
human rights defender;trade unionist|near:>alleged	-0.012
human rights defender;trade unionist|near:>allow	-0.002
human rights defender;trade unionist|near:>almost	0.041
human rights defender;trade unionist|near:>along	0.071
human rights defender;trade unionist|near:>also	-0.056
human rights defender;trade unionist|near:>always	-0.002
human rights defender;trade unionist|near:>among	0.015
human rights defender;trade unionist|near:>announc	-0.002
human rights defender;trade unionist|near:>another	0.022
human rights defender;trade unionist|near:>any	-0.008
human rights defender;trade unionist|near:>apartme	-0.001
human rights defender;trade unionist|near:>appeals	-0.007
human rights defender;trade unionist|near:>appear	0.03
human rights defender;trade unionist|near:>appeare	-0.006
human rights defender;trade unionist|near:>approac	-0.001
human rights defender;trade unionist|near:>arbitra	-0.006
human rights defender;trade unionist|near:>are	0.137
human rights defender;trade unionist|near:>armed	-0.004
human rights defender;trade unionist|near:>army	-0.006
human rights defender;trade unionist|near:>arrest	-0.023
human rights defender;trade unionist|near:>arreste	-0.08
human rights defender;trade unionist|near:>arrests	-0.001
human rights defender;trade unionist|near:>article	-0.004
human rights defender;trade unionist|near:>asked	-0.002
human rights defender;trade unionist|near:>assault	0.019
human rights defender;trade unionist|near:>attack	-0.005
human rights defender;trade unionist|near:>attacke	-0.018
human rights defender;trade unionist|near:>attempt	-0.011
human rights defender;trade unionist|near:>attorne	-0.002
human rights defender;trade unionist|near:>authori	-0.01
human rights defender;trade unionist|near:>away	-0.001
human rights defender;trade unionist|near:>back	-0.003
human rights defender;trade unionist|near:>bail	-0.007
human rights defender;trade unionist|near:>banned	-0.003
human rights defender;trade unionist|near:>bars	0.016
human rights defender;trade unionist|near:>beaten	-0.006
human rights defender;trade unionist|near:>because	-0.004
human rights defender;trade unionist|near:>before	0.01
human rights defender;trade unionist|near:>behalf	-0.004
human rights defender;trade unionist|near:>behind	-0.01
human rights defender;trade unionist|near:>being	-0.012
human rights defender;trade unionist|near:>believe	-0.005
human rights defender;trade unionist|near:>between	0.042
human rights defender;trade unionist|near:>blogger	-0.007
human rights defender;trade unionist|near:>body	-0.004
human rights defender;trade unionist|near:>both	-0.008
human rights defender;trade unionist|near:>broadca	-0.002
human rights defender;trade unionist|near:>brother	-0.002
human rights defender;trade unionist|near:>brought	-0.002
human rights defender;trade unionist|near:>brutall	-0.008
human rights defender;trade unionist|near:>bureau	-0.003
human rights defender;trade unionist|near:>but	0.032
human rights defender;trade unionist|near:>call	-0.004
human rights defender;trade unionist|near:>called	0.024
human rights defender;trade unionist|near:>calling	-0.004
human rights defender;trade unionist|near:>came	-0.002
human rights defender;trade unionist|near:>campaig	-0.005
human rights defender;trade unionist|near:>candida	-0.003
human rights defender;trade unionist|near:>car	0.026
human rights defender;trade unionist|near:>case	-0.027
human rights defender;trade unionist|near:>cases	0.019
human rights defender;trade unionist|near:>cell	0.023
human rights defender;trade unionist|near:>central	-0.002
human rights defender;trade unionist|near:>charged	-0.018
human rights defender;trade unionist|near:>charges	-0.014
human rights defender;trade unionist|near:>chief	0.026
human rights defender;trade unionist|near:>civil	-0.003
human rights defender;trade unionist|near:>colleag	-0.006
human rights defender;trade unionist|near:>comes	-0.001
human rights defender;trade unionist|near:>comment	-0.002
human rights defender;trade unionist|near:>committ	0.022
human rights defender;trade unionist|near:>communi	-0.004
human rights defender;trade unionist|near:>concern	-0.002
human rights defender;trade unionist|near:>condemn	-0.007
human rights defender;trade unionist|near:>conditi	-0.005
human rights defender;trade unionist|near:>confirm	-0.007
human rights defender;trade unionist|near:>consula	-0.004
human rights defender;trade unionist|near:>contact	-0.001
human rights defender;trade unionist|near:>continu	0.014
human rights defender;trade unionist|near:>convict	-0.007
human rights defender;trade unionist|near:>could	0.022
human rights defender;trade unionist|near:>country	-0.002
human rights defender;trade unionist|near:>court	-0.019
human rights defender;trade unionist|near:>coverin	-0.002
human rights defender;trade unionist|near:>crimina	-0.02
human rights defender;trade unionist|near:>critic	-0.004
human rights defender;trade unionist|near:>critica	-0.005
human rights defender;trade unionist|near:>critici	-0.004
human rights defender;trade unionist|near:>current	-0.005
human rights defender;trade unionist|near:>custody	-0.011
human rights defender;trade unionist|near:>date	-0.002
human rights defender;trade unionist|near:>daughte	0.03
human rights defender;trade unionist|near:>day	-0.003
human rights defender;trade unionist|near:>days	-0.002
human rights defender;trade unionist|near:>deeply	-0.001
human rights defender;trade unionist|near:>defende	-0.039
human rights defender;trade unionist|near:>defense	-0.003
human rights defender;trade unionist|near:>democra	-0.002
human rights defender;trade unionist|near:>demonst	-0.006
human rights defender;trade unionist|near:>denied	-0.005
human rights defender;trade unionist|near:>describ	-0.004
human rights defender;trade unionist|near:>despite	-0.005
human rights defender;trade unionist|near:>detaine	-0.023
human rights defender;trade unionist|near:>detenti	0.012
human rights defender;trade unionist|near:>deterio	-0.004
human rights defender;trade unionist|near:>determi	0.026
human rights defender;trade unionist|near:>did	0.089
human rights defender;trade unionist|near:>died	0.019
human rights defender;trade unionist|near:>disappe	-0.002
human rights defender;trade unionist|near:>doctor	0.023
human rights defender;trade unionist|near:>documen	-0.004
human rights defender;trade unionist|near:>down	-0.002
human rights defender;trade unionist|near:>driver	-0.007
human rights defender;trade unionist|near:>drove	-0.002
human rights defender;trade unionist|near:>due	-0.001
human rights defender;trade unionist|near:>during	-0.006
human rights defender;trade unionist|near:>earlier	-0.003
human rights defender;trade unionist|near:>early	-0.005
human rights defender;trade unionist|near:>editor	-0.003
human rights defender;trade unionist|near:>eight	-0.003
human rights defender;trade unionist|near:>embassy	-0.003
human rights defender;trade unionist|near:>end	-0.001
human rights defender;trade unionist|near:>ensure	-0.001
human rights defender;trade unionist|near:>even	-0.001
human rights defender;trade unionist|near:>evening	-0.007
human rights defender;trade unionist|near:>evidenc	0.022
human rights defender;trade unionist|near:>example	-0.003
human rights defender;trade unionist|near:>explain	-0.003
human rights defender;trade unionist|near:>express	-0.006
human rights defender;trade unionist|near:>face	-0.002
human rights defender;trade unionist|near:>faced	-0.002
human rights defender;trade unionist|near:>faces	-0.006
human rights defender;trade unionist|near:>facing	-0.006
human rights defender;trade unionist|near:>family	-0.006
human rights defender;trade unionist|near:>father	-0.002
human rights defender;trade unionist|near:>federal	-0.012
human rights defender;trade unionist|near:>few	-0.001
human rights defender;trade unionist|near:>fightin	-0.001
human rights defender;trade unionist|near:>finally	0.021
human rights defender;trade unionist|near:>first	-0.001
human rights defender;trade unionist|near:>five	-0.005
human rights defender;trade unionist|near:>fled	-0.002
human rights defender;trade unionist|near:>followi	0.026
human rights defender;trade unionist|near:>forced	-0.003
human rights defender;trade unionist|near:>forces	-0.017
human rights defender;trade unionist|near:>former	-0.007
human rights defender;trade unionist|near:>found	0.029
human rights defender;trade unionist|near:>four	-0.01
human rights defender;trade unionist|near:>free	-0.006
human rights defender;trade unionist|near:>freed	-0.002
human rights defender;trade unionist|near:>freedom	-0.006
human rights defender;trade unionist|near:>freelan	-0.003
human rights defender;trade unionist|near:>friends	0.061
human rights defender;trade unionist|near:>full	-0.002
human rights defender;trade unionist|near:>given	-0.001
human rights defender;trade unionist|near:>giving	-0.003
human rights defender;trade unionist|near:>governm	0.014
human rights defender;trade unionist|near:>graduat	-0.006
human rights defender;trade unionist|near:>group	-0.019
human rights defender;trade unionist|near:>guilty	0.038
human rights defender;trade unionist|near:>happene	-0.003
human rights defender;trade unionist|near:>harassm	-0.006
human rights defender;trade unionist|near:>head	-0.008
human rights defender;trade unionist|near:>health	-0.003
human rights defender;trade unionist|near:>hearing	-0.007
human rights defender;trade unionist|near:>held	-0.012
human rights defender;trade unionist|near:>here	-0.006
human rights defender;trade unionist|near:>high	-0.001
human rights defender;trade unionist|near:>highlig	-0.004
human rights defender;trade unionist|near:>him	-0.009
human rights defender;trade unionist|near:>himself	-0.009
human rights defender;trade unionist|near:>home	0.042
human rights defender;trade unionist|near:>hospita	-0.007
human rights defender;trade unionist|near:>house	0.016
human rights defender;trade unionist|near:>how	0.022
human rights defender;trade unionist|near:>however	-0.007
human rights defender;trade unionist|near:>human	-0.033
human rights defender;trade unionist|near:>husband	-0.006
human rights defender;trade unionist|near:>immedia	-0.001
human rights defender;trade unionist|near:>impriso	-0.005
human rights defender;trade unionist|near:>incarce	-0.018
human rights defender;trade unionist|near:>inciden	-0.002
human rights defender;trade unionist|near:>includi	-0.003
human rights defender;trade unionist|near:>indictm	-0.001
human rights defender;trade unionist|near:>individ	-0.001
human rights defender;trade unionist|near:>informe	-0.005
human rights defender;trade unionist|near:>initial	-0.003
human rights defender;trade unionist|near:>inside	-0.004
human rights defender;trade unionist|near:>intelli	-0.001
human rights defender;trade unionist|near:>interro	0.015
human rights defender;trade unionist|near:>intervi	-0.002
human rights defender;trade unionist|near:>into	0.056
human rights defender;trade unionist|near:>investi	-0.005
human rights defender;trade unionist|near:>issued	-0.001
human rights defender;trade unionist|near:>jail	-0.007
human rights defender;trade unionist|near:>jailed	-0.005
human rights defender;trade unionist|near:>journal	0.05
human rights defender;trade unionist|near:>judge	-0.001
human rights defender;trade unionist|near:>just	0.023
human rights defender;trade unionist|near:>justice	-0.001
human rights defender;trade unionist|near:>key	-0.004
human rights defender;trade unionist|near:>kidnap	-0.002
human rights defender;trade unionist|near:>kidnapp	-0.015
human rights defender;trade unionist|near:>killed	-0.02
human rights defender;trade unionist|near:>know	-0.001
human rights defender;trade unionist|near:>known	-0.015
human rights defender;trade unionist|near:>last	-0.009
human rights defender;trade unionist|near:>later	-0.009
human rights defender;trade unionist|near:>latest	-0.012
human rights defender;trade unionist|near:>launche	-0.003
human rights defender;trade unionist|near:>law	-0.011
human rights defender;trade unionist|near:>lawyer	-0.012
human rights defender;trade unionist|near:>lawyers	-0.002
human rights defender;trade unionist|near:>leader	-0.017
human rights defender;trade unionist|near:>leaders	-0.007
human rights defender;trade unionist|near:>least	-0.008
human rights defender;trade unionist|near:>leaving	-0.001
human rights defender;trade unionist|near:>led	0.022
human rights defender;trade unionist|near:>left	0.027
human rights defender;trade unionist|near:>legal	-0.01
human rights defender;trade unionist|near:>life	-0.006
human rights defender;trade unionist|near:>list	-0.002
human rights defender;trade unionist|near:>lived	-0.001
human rights defender;trade unionist|near:>local	-0.01
human rights defender;trade unionist|near:>long	-0.005
human rights defender;trade unionist|near:>made	-0.005
human rights defender;trade unionist|near:>man	-0.01
human rights defender;trade unionist|near:>many	-0.003
human rights defender;trade unionist|near:>may	-0.001
human rights defender;trade unionist|near:>media	-0.01
human rights defender;trade unionist|near:>medical	-0.007
human rights defender;trade unionist|near:>member	-0.02
human rights defender;trade unionist|near:>members	-0.014
human rights defender;trade unionist|near:>men	-0.008
human rights defender;trade unionist|near:>militar	-0.003
human rights defender;trade unionist|near:>missing	-0.003
human rights defender;trade unionist|near:>month	-0.003
human rights defender;trade unionist|near:>months	-0.008
human rights defender;trade unionist|near:>more	-0.016
human rights defender;trade unionist|near:>morning	-0.003
human rights defender;trade unionist|near:>most	0.029
human rights defender;trade unionist|near:>mother	-0.001
human rights defender;trade unionist|near:>moved	-0.005
human rights defender;trade unionist|near:>movemen	0.04
human rights defender;trade unionist|near:>much	-0.001
human rights defender;trade unionist|near:>murder	-0.009
human rights defender;trade unionist|near:>murdere	-0.009
human rights defender;trade unionist|near:>nationa	-0.013
human rights defender;trade unionist|near:>near	-0.003
human rights defender;trade unionist|near:>never	-0.003
human rights defender;trade unionist|near:>new	-0.007
human rights defender;trade unionist|near:>news	-0.007
human rights defender;trade unionist|near:>newspap	-0.014
human rights defender;trade unionist|near:>night	-0.009
human rights defender;trade unionist|near:>not	-0.002
human rights defender;trade unionist|near:>now	0.014
human rights defender;trade unionist|near:>off	-0.001
human rights defender;trade unionist|near:>offered	-0.004
human rights defender;trade unionist|near:>officer	-0.006
human rights defender;trade unionist|near:>officia	-0.006
human rights defender;trade unionist|near:>one	0.001
human rights defender;trade unionist|near:>online	-0.002
human rights defender;trade unionist|near:>only	-0.005
human rights defender;trade unionist|near:>opposit	-0.004
human rights defender;trade unionist|near:>order	-0.004
human rights defender;trade unionist|near:>ordered	-0.01
human rights defender;trade unionist|near:>organiz	0.012
human rights defender;trade unionist|near:>other	-0.025
human rights defender;trade unionist|near:>others	-0.005
human rights defender;trade unionist|near:>out	-0.011
human rights defender;trade unionist|near:>outlet	-0.001
human rights defender;trade unionist|near:>outrage	-0.003
human rights defender;trade unionist|near:>outside	0.04
human rights defender;trade unionist|near:>over	-0.011
human rights defender;trade unionist|near:>parents	0.026
human rights defender;trade unionist|near:>part	-0.003
human rights defender;trade unionist|near:>penalty	-0.004
human rights defender;trade unionist|near:>people	-0.019
human rights defender;trade unionist|near:>person	-0.002
human rights defender;trade unionist|near:>phone	-0.001
human rights defender;trade unionist|near:>photogr	-0.001
human rights defender;trade unionist|near:>physica	-0.006
human rights defender;trade unionist|near:>picked	-0.002
human rights defender;trade unionist|near:>picture	-0.003
human rights defender;trade unionist|near:>place	-0.001
human rights defender;trade unionist|near:>poet	-0.003
human rights defender;trade unionist|near:>point	-0.004
human rights defender;trade unionist|near:>police	-0.004
human rights defender;trade unionist|near:>politic	0.018
human rights defender;trade unionist|near:>popular	-0.01
human rights defender;trade unionist|near:>possess	-0.001
human rights defender;trade unionist|near:>present	-0.016
human rights defender;trade unionist|near:>preside	-0.015
human rights defender;trade unionist|near:>press	0.029
human rights defender;trade unionist|near:>previou	-0.004
human rights defender;trade unionist|near:>prison	-0.043
human rights defender;trade unionist|near:>prisone	-0.006
human rights defender;trade unionist|near:>profess	0.062
human rights defender;trade unionist|near:>program	-0.001
human rights defender;trade unionist|near:>promine	-0.005
human rights defender;trade unionist|near:>prosecu	-0.006
human rights defender;trade unionist|near:>protest	0.035
human rights defender;trade unionist|near:>provide	-0.005
human rights defender;trade unionist|near:>public	-0.009
human rights defender;trade unionist|near:>publish	-0.014
human rights defender;trade unionist|near:>put	-0.004
human rights defender;trade unionist|near:>questio	-0.007
human rights defender;trade unionist|near:>raised	-0.001
human rights defender;trade unionist|near:>receive	-0.011
human rights defender;trade unionist|near:>recentl	0.029
human rights defender;trade unionist|near:>regime’	-0.004
human rights defender;trade unionist|near:>rejecte	-0.001
human rights defender;trade unionist|near:>relativ	-0.002
human rights defender;trade unionist|near:>release	-0.017
human rights defender;trade unionist|near:>remains	0.018
human rights defender;trade unionist|near:>repeate	-0.001
human rights defender;trade unionist|near:>report	-0.006
human rights defender;trade unionist|near:>reporte	-0.011
human rights defender;trade unionist|near:>reporti	-0.002
human rights defender;trade unionist|near:>represe	-0.006
human rights defender;trade unionist|near:>residen	0.127
human rights defender;trade unionist|near:>respect	-0.012
human rights defender;trade unionist|near:>respons	-0.011
human rights defender;trade unionist|near:>right	-0.001
human rights defender;trade unionist|near:>rights	-0.072
human rights defender;trade unionist|near:>ruling	-0.002
human rights defender;trade unionist|near:>same	-0.004
human rights defender;trade unionist|near:>say	-0.008
human rights defender;trade unionist|near:>saying	0.067
human rights defender;trade unionist|near:>says	-0.004
human rights defender;trade unionist|near:>school	-0.003
human rights defender;trade unionist|near:>securit	-0.01
human rights defender;trade unionist|near:>see	-0.008
human rights defender;trade unionist|near:>seen	-0.001
human rights defender;trade unionist|near:>seized	0.04
human rights defender;trade unionist|near:>sentenc	-0.061
human rights defender;trade unionist|near:>separat	-0.001
human rights defender;trade unionist|near:>service	-0.004
human rights defender;trade unionist|near:>serving	-0.011
human rights defender;trade unionist|near:>set	-0.006
human rights defender;trade unionist|near:>seven	-0.018
human rights defender;trade unionist|near:>several	-0.005
human rights defender;trade unionist|near:>shot	-0.003
human rights defender;trade unionist|near:>show	-0.002
human rights defender;trade unionist|near:>shows	-0.001
human rights defender;trade unionist|near:>since	0.014
human rights defender;trade unionist|near:>sit	-0.001
human rights defender;trade unionist|near:>six	-0.007
human rights defender;trade unionist|near:>slain	-0.007
human rights defender;trade unionist|near:>social	0.034
human rights defender;trade unionist|near:>some	-0.014
human rights defender;trade unionist|near:>son	-0.003
human rights defender;trade unionist|near:>soon	-0.003
human rights defender;trade unionist|near:>spent	-0.002
human rights defender;trade unionist|near:>spoke	-0.006
human rights defender;trade unionist|near:>spreadi	-0.003
human rights defender;trade unionist|near:>started	-0.004
human rights defender;trade unionist|near:>state	-0.004
human rights defender;trade unionist|near:>stateme	-0.006
human rights defender;trade unionist|near:>station	-0.002
human rights defender;trade unionist|near:>still	-0.006
human rights defender;trade unionist|near:>story	0.029
human rights defender;trade unionist|near:>street	-0.003
human rights defender;trade unionist|near:>strongl	-0.003
human rights defender;trade unionist|near:>struggl	-0.002
human rights defender;trade unionist|near:>subject	-0.012
human rights defender;trade unionist|near:>suffere	-0.005
human rights defender;trade unionist|near:>suicide	0.025
human rights defender;trade unionist|near:>support	-0.01
human rights defender;trade unionist|near:>survive	-0.002
human rights defender;trade unionist|near:>taken	-0.009
human rights defender;trade unionist|near:>targete	-0.004
human rights defender;trade unionist|near:>teacher	-0.01
human rights defender;trade unionist|near:>team	-0.005
human rights defender;trade unionist|near:>terrori	0.053
human rights defender;trade unionist|near:>than	-0.009
human rights defender;trade unionist|near:>them	0.017
human rights defender;trade unionist|near:>then	-0.007
human rights defender;trade unionist|near:>there	0.019
human rights defender;trade unionist|near:>third	-0.003
human rights defender;trade unionist|near:>those	-0.011
human rights defender;trade unionist|near:>though	-0.002
human rights defender;trade unionist|near:>thought	0.066
human rights defender;trade unionist|near:>threats	-0.002
human rights defender;trade unionist|near:>three	-0.019
human rights defender;trade unionist|near:>through	-0.006
human rights defender;trade unionist|near:>time	0.013
human rights defender;trade unionist|near:>told	-0.003
human rights defender;trade unionist|near:>took	0.019
human rights defender;trade unionist|near:>torture	-0.012
human rights defender;trade unionist|near:>total	-0.006
human rights defender;trade unionist|near:>trade	0.188
human rights defender;trade unionist|near:>transfe	-0.01
human rights defender;trade unionist|near:>treatme	-0.004
human rights defender;trade unionist|near:>trial	0.064
human rights defender;trade unionist|near:>tried	-0.003
human rights defender;trade unionist|near:>truth	-0.001
human rights defender;trade unionist|near:>tweet	-0.002
human rights defender;trade unionist|near:>two	-0.035
human rights defender;trade unionist|near:>under	-0.024
human rights defender;trade unionist|near:>union	0.039
human rights defender;trade unionist|near:>unionis	0.133
human rights defender;trade unionist|near:>unknown	-0.003
human rights defender;trade unionist|near:>until	-0.003
human rights defender;trade unionist|near:>used	-0.008
human rights defender;trade unionist|near:>using	-0.004
human rights defender;trade unionist|near:>very	-0.001
human rights defender;trade unionist|near:>via	-0.001
human rights defender;trade unionist|near:>victim	-0.005
human rights defender;trade unionist|near:>video	-0.003
human rights defender;trade unionist|near:>violati	-0.007
human rights defender;trade unionist|near:>violenc	-0.004
human rights defender;trade unionist|near:>walked	-0.002
human rights defender;trade unionist|near:>wanted	-0.001
human rights defender;trade unionist|near:>warrant	-0.001
human rights defender;trade unionist|near:>way	-0.005
human rights defender;trade unionist|near:>website	-0.003
human rights defender;trade unionist|near:>week	-0.005
human rights defender;trade unionist|near:>weeks	-0.005
human rights defender;trade unionist|near:>well	-0.006
human rights defender;trade unionist|near:>went	-0.012
human rights defender;trade unionist|near:>what	-0.004
human rights defender;trade unionist|near:>when	0.019
human rights defender;trade unionist|near:>where	0.034
human rights defender;trade unionist|near:>while	-0.039
human rights defender;trade unionist|near:>whose	-0.013
human rights defender;trade unionist|near:>wife	0.027
human rights defender;trade unionist|near:>will	-0.006
human rights defender;trade unionist|near:>without	-0.006
human rights defender;trade unionist|near:>witness	-0.005
human rights defender;trade unionist|near:>woman	-0.009
human rights defender;trade unionist|near:>women	-0.002
human rights defender;trade unionist|near:>women’s	-0.013
human rights defender;trade unionist|near:>work	0.035
human rights defender;trade unionist|near:>worked	-0.003
human rights defender;trade unionist|near:>worker	-0.01
human rights defender;trade unionist|near:>workers	-0.005
human rights defender;trade unionist|near:>working	-0.006
human rights defender;trade unionist|near:>would	-0.009
human rights defender;trade unionist|near:>writer	-0.007
human rights defender;trade unionist|near:>writes	-0.001
human rights defender;trade unionist|near:>wrote	-0.009
human rights defender;trade unionist|near:>year	-0.009
human rights defender;trade unionist|near:>years	-0.042
human rights defender;trade unionist|near:>young	-0.002
human rights defender;trade unionist|nearest:accused	-0.053
human rights defender;trade unionist|nearest:activist	0.017
human rights defender;trade unionist|nearest:blogger	-0.036
human rights defender;trade unionist|nearest:defender	0.086
human rights defender;trade unionist|nearest:family	0.008
human rights defender;trade unionist|nearest:force	-0.015
human rights defender;trade unionist|nearest:journalist	-0.001
human rights defender;trade unionist|nearest:lawyer	-0.03
human rights defender;trade unionist|nearest:none	-0.135
human rights defender;trade unionist|nearest:politics	-0.07
human rights defender;trade unionist|nearest:press	-0.094
human rights defender;trade unionist|nearest:protest	0.068
human rights defender;trade unionist|nearest:union	0.043
human rights defender;trade unionist|often	0.015
human rights defender;trade unionist|rate:accused	0.013
human rights defender;trade unionist|rate:activist	-0.026
human rights defender;trade unionist|rate:blogger	-0.015
human rights defender;trade unionist|rate:defender	-0.043
human rights defender;trade unionist|rate:family	-0.017
human rights defender;trade unionist|rate:force	-0.015
human rights defender;trade unionist|rate:journalist	-0.05
human rights defender;trade unionist|rate:lawyer	-0.048
human rights defender;trade unionist|rate:politics	-0.132
human rights defender;trade unionist|rate:press	-0.014
human rights defender;trade unionist|rate:protest	-0.122
human rights defender;trade unionist|second:accused	0.039
human rights defender;trade unionist|second:activist	0.05
human rights defender;trade unionist|second:blogger	-0.01
human rights defender;trade unionist|second:defender	-0.055
human rights defender;trade unionist|second:family	-0.013
human rights defender;trade unionist|second:force	0.073
human rights defender;trade unionist|second:journalist	-0.05
human rights defender;trade unionist|second:politics	-0.056
human rights defender;trade unionist|second:press	0.029
human rights defender;trade unionist|second:protest	-0.012
human rights defender;trade unionist|second:union	0.053
human rights defender;trade unionist|sentence:accused	0.167
human rights defender;trade unionist|sentence:activist	-0.036
human rights defender;trade unionist|sentence:blogger	-0.072
human rights defender;trade unionist|sentence:defender	0.092
human rights defender;trade unionist|sentence:family	-0.037
human rights defender;trade unionist|sentence:force	-0.028
human rights defender;trade unionist|sentence:journalist	-0.074
human rights defender;trade unionist|sentence:lawyer	-0.048
human rights defender;trade unionist|sentence:politics	-0.05
human rights defender;trade unionist|sentence:press	-0.136
human rights defender;trade unionist|sentence:protest	0.018
human rights defender;trade unionist|sentence:union	0.204
human rights defender;trade unionist|share:accused	-0.005
human rights defender;trade unionist|share:activist	-0.032
human rights defender;trade unionist|share:blogger	-0.025
human rights defender;trade unionist|share:defender	0.002
human rights defender;trade unionist|share:family	-0.019
human rights defender;trade unionist|share:force	-0.006
human rights defender;trade unionist|share:journalist	-0.018
human rights defender;trade unionist|share:lawyer	-0.018
human rights defender;trade unionist|share:politics	-0.051
human rights defender;trade unionist|share:press	-0.054
human rights defender;trade unionist|share:protest	-0.013
human rights defender;trade unionist|share:union	-0.008
human rights defender;trade unionist|title:accused	-0.081
human rights defender;trade unionist|title:blogger	-0.007
human rights defender;trade unionist|title:defender	0.141
human rights defender;trade unionist|title:family	-0.023
human rights defender;trade unionist|title:force	0.073
human rights defender;trade unionist|title:journalist	-0.062
human rights defender;trade unionist|title:lawyer	-0.019
human rights defender;trade unionist|title:politics	-0.107
human rights defender;trade unionist|title:press	-0.114
human rights defender;trade unionist|title:protest	-0.04
human rights defender;trade unionist|title:union	-0.061
human rights defender;trade unionist|told:abandon	-0.001
human rights defender;trade unionist|told:abducte	-0.029
human rights defender;trade unionist|told:abducti	-0.008
human rights defender;trade unionist|told:able	0.017
human rights defender;trade unionist|told:about	-0.023
human rights defender;trade unionist|told:absolut	-0.001
human rights defender;trade unionist|told:abuse	0.013
human rights defender;trade unionist|told:abuses	-0.006
human rights defender;trade unionist|told:access	-0.008
human rights defender;trade unionist|told:accompa	-0.001
human rights defender;trade unionist|told:accordi	0.049
human rights defender;trade unionist|told:account	-0.009
human rights defender;trade unionist|told:accusat	-0.009
human rights defender;trade unionist|told:accused	-0.033
human rights defender;trade unionist|told:acknowl	-0.001
human rights defender;trade unionist|told:acquitt	-0.001
human rights defender;trade unionist|told:across	-0.004
human rights defender;trade unionist|told:act	-0.004
human rights defender;trade unionist|told:action	-0.003
human rights defender;trade unionist|told:actions	-0.01
human rights defender;trade unionist|told:activis	-0.034
human rights defender;trade unionist|told:activit	0.018
human rights defender;trade unionist|told:added	0.011
human rights defender;trade unionist|told:additio	0.018
human rights defender;trade unionist|told:address	0.022
human rights defender;trade unionist|told:adminis	-0.004
human rights defender;trade unionist|told:advocac	-0.002
human rights defender;trade unionist|told:advocat	-0.011
human rights defender;trade unionist|told:affidav	-0.006
human rights defender;trade unionist|told:affilia	-0.005
human rights defender;trade unionist|told:affront	0.017
human rights defender;trade unionist|told:after	0.119
human rights defender;trade unionist|told:afterno	-0.002
human rights defender;trade unionist|told:again	-0.006
human rights defender;trade unionist|told:against	-0.059
human rights defender;trade unionist|told:agencie	-0.002
human rights defender;trade unionist|told:agency	-0.008
human rights defender;trade unionist|told:agents	-0.002
human rights defender;trade unionist|told:aggress	-0.001
human rights defender;trade unionist|told:ago	-0.007
human rights defender;trade unionist|told:agreed	-0.003
human rights defender;trade unionist|told:aid	-0.013
human rights defender;trade unionist|told:aimed	-0.009
human rights defender;trade unionist|told:al-Hath	-0.009
human rights defender;trade unionist|told:all	0.032
human rights defender;trade unionist|told:allegat	-0.004
human rights defender;trade unionist|told:alleged	-0.035
human rights defender;trade unionist|told:allow	-0.002
human rights defender;trade unionist|told:allowed	-0.005
human rights defender;trade unionist|told:allowin	-0.001
human rights defender;trade unionist|told:almost	0.056
human rights defender;trade unionist|told:along	0.035
human rights defender;trade unionist|told:alongsi	-0.005
human rights defender;trade unionist|told:already	-0.002
human rights defender;trade unionist|told:also	-0.067
human rights defender;trade unionist|told:always	-0.002
human rights defender;trade unionist|told:among	-0.008
human rights defender;trade unionist|told:announc	-0.009
human rights defender;trade unionist|told:another	-0.016
human rights defender;trade unionist|told:anti-co	-0.003
human rights defender;trade unionist|told:anti-te	-0.004
human rights defender;trade unionist|told:any	0.008
human rights defender;trade unionist|told:anyone	0.018
human rights defender;trade unionist|told:anythin	-0.001
human rights defender;trade unionist|told:aparthe	0.026
human rights defender;trade unionist|told:apartme	-0.008
human rights defender;trade unionist|told:appeal	-0.001
human rights defender;trade unionist|told:appeals	-0.006
human rights defender;trade unionist|told:appear	0.027
human rights defender;trade unionist|told:appeare	-0.006
human rights defender;trade unionist|told:applica	-0.003
human rights defender;trade unionist|told:approac	-0.002
human rights defender;trade unionist|told:arbitra	-0.006
human rights defender;trade unionist|told:are	0.137
human rights defender;trade unionist|told:area	-0.003
human rights defender;trade unionist|told:argued	0.014
human rights defender;trade unionist|told:argumen	0.018
human rights defender;trade unionist|told:armed	0.021
human rights defender;trade unionist|told:army	-0.006
human rights defender;trade unionist|told:around	0.011
human rights defender;trade unionist|told:arrest	-0.032
human rights defender;trade unionist|told:arreste	0.063
human rights defender;trade unionist|told:arrests	-0.002
human rights defender;trade unionist|told:article	-0.014
human rights defender;trade unionist|told:asked	0.013
human rights defender;trade unionist|told:assassi	-0.003
human rights defender;trade unionist|told:assault	0.002
human rights defender;trade unionist|told:assista	-0.003
human rights defender;trade unionist|told:associa	-0.002
human rights defender;trade unionist|told:attack	-0.009
human rights defender;trade unionist|told:attacke	-0.02
human rights defender;trade unionist|told:attacks	-0.011
human rights defender;trade unionist|told:attempt	-0.017
human rights defender;trade unionist|told:attenti	-0.001
human rights defender;trade unionist|told:attorne	-0.001
human rights defender;trade unionist|told:author	-0.005
human rights defender;trade unionist|told:authori	-0.035
human rights defender;trade unionist|told:award	-0.002
human rights defender;trade unionist|told:away	-0.006
human rights defender;trade unionist|told:back	-0.007
human rights defender;trade unionist|told:bail	-0.017
human rights defender;trade unionist|told:ban	-0.006
human rights defender;trade unionist|told:banned	0.011
human rights defender;trade unionist|told:bars	-0.003
human rights defender;trade unionist|told:based	0.015
human rights defender;trade unionist|told:basic	-0.002
human rights defender;trade unionist|told:basis	-0.001
human rights defender;trade unionist|told:bearing	0.017
human rights defender;trade unionist|told:beat	-0.002
human rights defender;trade unionist|told:beaten	-0.008
human rights defender;trade unionist|told:beating	0.013
human rights defender;trade unionist|told:became	-0.007
human rights defender;trade unionist|told:because	0.042
human rights defender;trade unionist|told:before	0.007
human rights defender;trade unionist|told:began	-0.01
human rights defender;trade unionist|told:beginni	-0.002
human rights defender;trade unionist|told:behalf	0.013
human rights defender;trade unionist|told:beheade	-0.001
human rights defender;trade unionist|told:behind	-0.022
human rights defender;trade unionist|told:being	0.012
human rights defender;trade unionist|told:believe	-0.007
human rights defender;trade unionist|told:better	-0.015
human rights defender;trade unionist|told:between	0.027
human rights defender;trade unionist|told:bin	-0.001
human rights defender;trade unionist|told:blogger	-0.011
human rights defender;trade unionist|told:body	-0.016
human rights defender;trade unionist|told:book	-0.005
human rights defender;trade unionist|told:border	-0.005
human rights defender;trade unionist|told:both	-0.01
human rights defender;trade unionist|told:broadca	-0.007
human rights defender;trade unionist|told:broken	-0.002
human rights defender;trade unionist|told:brother	-0.01
human rights defender;trade unionist|told:brought	-0.005
human rights defender;trade unionist|told:brutal	-0.003
human rights defender;trade unionist|told:brutali	-0.003
human rights defender;trade unionist|told:brutall	-0.008
human rights defender;trade unionist|told:buildin	-0.004
human rights defender;trade unionist|told:busines	-0.002
human rights defender;trade unionist|told:but	0.056
human rights defender;trade unionist|told:call	-0.005
human rights defender;trade unionist|told:called	0.017
human rights defender;trade unionist|told:calling	-0.011
human rights defender;trade unionist|told:calls	-0.001
human rights defender;trade unionist|told:came	0.01
human rights defender;trade unionist|told:campaig	-0.01
human rights defender;trade unionist|told:can	-0.002
human rights defender;trade unionist|told:candida	-0.003
human rights defender;trade unionist|told:cannot	-0.009
human rights defender;trade unionist|told:capital	-0.01
human rights defender;trade unionist|told:captivi	-0.004
human rights defender;trade unionist|told:captors	-0.001
human rights defender;trade unionist|told:capture	0.041
human rights defender;trade unionist|told:car	0.025
human rights defender;trade unionist|told:case	-0.033
human rights defender;trade unionist|told:cases	0.004
human rights defender;trade unionist|told:cause	-0.001
human rights defender;trade unionist|told:caused	0.015
human rights defender;trade unionist|told:cell	0.013
human rights defender;trade unionist|told:central	-0.002
human rights defender;trade unionist|told:century	-0.001
human rights defender;trade unionist|told:certain	-0.005
human rights defender;trade unionist|told:chairpe	-0.01
human rights defender;trade unionist|told:charge	0.043
human rights defender;trade unionist|told:charged	0.033
human rights defender;trade unionist|told:charges	-0.035
human rights defender;trade unionist|told:chief	0.011
human rights defender;trade unionist|told:childre	-0.012
human rights defender;trade unionist|told:choice	0.04
human rights defender;trade unionist|told:circums	-0.003
human rights defender;trade unionist|told:cited	-0.002
human rights defender;trade unionist|told:citing	-0.001
human rights defender;trade unionist|told:citizen	-0.011
human rights defender;trade unionist|told:city	-0.004
human rights defender;trade unionist|told:civil	-0.008
human rights defender;trade unionist|told:claim	-0.002
human rights defender;trade unionist|told:claimed	-0.002
human rights defender;trade unionist|told:claimin	-0.003
human rights defender;trade unionist|told:claims	-0.003
human rights defender;trade unionist|told:clashes	-0.002
human rights defender;trade unionist|told:clear	-0.003
human rights defender;trade unionist|told:client	-0.004
human rights defender;trade unionist|told:close	-0.011
human rights defender;trade unionist|told:cold	-0.002
human rights defender;trade unionist|told:colleag	-0.01
human rights defender;trade unionist|told:collect	-0.001
human rights defender;trade unionist|told:collusi	-0.003
human rights defender;trade unionist|told:columni	-0.002
human rights defender;trade unionist|told:com	-0.001
human rights defender;trade unionist|told:come	-0.005
human rights defender;trade unionist|told:comes	0.01
human rights defender;trade unionist|told:comment	-0.005
human rights defender;trade unionist|told:commit	0.017
human rights defender;trade unionist|told:commitm	-0.001
human rights defender;trade unionist|told:committ	0.008
human rights defender;trade unionist|told:common	-0.006
human rights defender;trade unionist|told:communi	-0.01
human rights defender;trade unionist|told:complai	0.013
human rights defender;trade unionist|told:complet	-0.002
human rights defender;trade unionist|told:concern	0.015
human rights defender;trade unionist|told:conclud	-0.001
human rights defender;trade unionist|told:condemn	-0.01
human rights defender;trade unionist|told:conditi	-0.01
human rights defender;trade unionist|told:conduct	-0.015
human rights defender;trade unionist|told:confere	-0.007
human rights defender;trade unionist|told:confess	0.015
human rights defender;trade unionist|told:confirm	-0.017
human rights defender;trade unionist|told:confisc	-0.005
human rights defender;trade unionist|told:connect	-0.009
human rights defender;trade unionist|told:conside	0.018
human rights defender;trade unionist|told:conspir	-0.005
human rights defender;trade unionist|told:constit	-0.003
human rights defender;trade unionist|told:consula	-0.004
human rights defender;trade unionist|told:consult	-0.003
human rights defender;trade unionist|told:contact	-0.005
human rights defender;trade unionist|told:contemp	-0.001
human rights defender;trade unionist|told:continu	-0.004
human rights defender;trade unionist|told:control	-0.004
human rights defender;trade unionist|told:controv	-0.002
human rights defender;trade unionist|told:convers	-0.001
human rights defender;trade unionist|told:convict	-0.017
human rights defender;trade unionist|told:coordin	-0.002
human rights defender;trade unionist|told:coronav	-0.006
human rights defender;trade unionist|told:corresp	-0.001
human rights defender;trade unionist|told:corrupt	-0.004
human rights defender;trade unionist|told:could	0.048
human rights defender;trade unionist|told:council	-0.005
human rights defender;trade unionist|told:counsel	-0.003
human rights defender;trade unionist|told:country	0.017
human rights defender;trade unionist|told:counts	-0.006
human rights defender;trade unionist|told:coup	-0.004
human rights defender;trade unionist|told:couple	-0.002
human rights defender;trade unionist|told:court	-0.024
human rights defender;trade unionist|told:cover	-0.002
human rights defender;trade unionist|told:coverag	-0.001
human rights defender;trade unionist|told:coverin	-0.003
human rights defender;trade unionist|told:crackdo	-0.005
human rights defender;trade unionist|told:crime	-0.004
human rights defender;trade unionist|told:crimes	-0.002
human rights defender;trade unionist|told:crimina	-0.007
human rights defender;trade unionist|told:crisis	-0.004
human rights defender;trade unionist|told:critic	-0.01
human rights defender;trade unionist|told:critica	-0.005
human rights defender;trade unionist|told:critici	-0.009
human rights defender;trade unionist|told:critics	-0.002
human rights defender;trade unionist|told:crowd	-0.001
human rights defender;trade unionist|told:cruel	-0.001
human rights defender;trade unionist|told:current	-0.008
human rights defender;trade unionist|told:custody	-0.013
human rights defender;trade unionist|told:cut	-0.001
human rights defender;trade unionist|told:daily	-0.002
human rights defender;trade unionist|told:danger	-0.001
human rights defender;trade unionist|told:date	-0.004
human rights defender;trade unionist|told:daughte	0.022
human rights defender;trade unionist|told:day	-0.017
human rights defender;trade unionist|told:days	0.004
human rights defender;trade unionist|told:dead	0.02
human rights defender;trade unionist|told:deal	-0.001
human rights defender;trade unionist|told:death	-0.015
human rights defender;trade unionist|told:deaths	0.012
human rights defender;trade unionist|told:decades	-0.001
human rights defender;trade unionist|told:decided	0.028
human rights defender;trade unionist|told:decisio	-0.011
human rights defender;trade unionist|told:deeply	0.017
human rights defender;trade unionist|told:defence	-0.001
human rights defender;trade unionist|told:defend	-0.001
human rights defender;trade unionist|told:defende	0.134
human rights defender;trade unionist|told:defense	-0.003
human rights defender;trade unionist|told:delay	-0.001
human rights defender;trade unionist|told:deliber	-0.002
human rights defender;trade unionist|told:deliver	-0.002
human rights defender;trade unionist|told:demand	-0.004
human rights defender;trade unionist|told:demande	-0.004
human rights defender;trade unionist|told:demands	-0.002
human rights defender;trade unionist|told:democra	-0.007
human rights defender;trade unionist|told:demonst	0.01
human rights defender;trade unionist|told:denied	-0.007
human rights defender;trade unionist|told:denounc	-0.003
human rights defender;trade unionist|told:departm	-0.004
human rights defender;trade unionist|told:deputy	-0.002
human rights defender;trade unionist|told:describ	-0.009
human rights defender;trade unionist|told:despite	-0.011
human rights defender;trade unionist|told:destroy	-0.002
human rights defender;trade unionist|told:details	-0.01
human rights defender;trade unionist|told:detaine	-0.026
human rights defender;trade unionist|told:detaini	-0.008
human rights defender;trade unionist|told:detenti	-0.04
human rights defender;trade unionist|told:deterio	-0.004
human rights defender;trade unionist|told:determi	-0.001
human rights defender;trade unionist|told:develop	-0.003
human rights defender;trade unionist|told:dictato	-0.001
human rights defender;trade unionist|told:did	0.058
human rights defender;trade unionist|told:die	-0.003
human rights defender;trade unionist|told:died	0.012
human rights defender;trade unionist|told:differe	-0.004
human rights defender;trade unionist|told:diploma	-0.001
human rights defender;trade unionist|told:directo	0.023
human rights defender;trade unionist|told:disappe	0.012
human rights defender;trade unionist|told:disclos	-0.001
human rights defender;trade unionist|told:discove	-0.003
human rights defender;trade unionist|told:discuss	-0.002
human rights defender;trade unionist|told:dismiss	-0.005
human rights defender;trade unionist|told:disside	-0.009
human rights defender;trade unionist|told:distric	-0.007
human rights defender;trade unionist|told:doctor	0.01
human rights defender;trade unionist|told:documen	-0.004
human rights defender;trade unionist|told:doing	0.026
human rights defender;trade unionist|told:door	-0.001
human rights defender;trade unionist|told:down	0.012
human rights defender;trade unionist|told:dozens	0.038
human rights defender;trade unionist|told:drive	-0.001
human rights defender;trade unionist|told:driver	-0.006
human rights defender;trade unionist|told:dropped	-0.001
human rights defender;trade unionist|told:due	-0.005
human rights defender;trade unionist|told:during	0.006
human rights defender;trade unionist|told:earlier	-0.005
human rights defender;trade unionist|told:early	-0.006
human rights defender;trade unionist|told:economi	-0.003
human rights defender;trade unionist|told:editor	-0.003
human rights defender;trade unionist|told:editor-	-0.004
human rights defender;trade unionist|told:efforts	0.016
human rights defender;trade unionist|told:eight	-0.007
human rights defender;trade unionist|told:either	-0.003
human rights defender;trade unionist|told:elected	0.026
human rights defender;trade unionist|told:electio	-0.008
human rights defender;trade unionist|told:electro	-0.003
human rights defender;trade unionist|told:embassy	-0.004
human rights defender;trade unionist|told:emergen	-0.003
human rights defender;trade unionist|told:end	-0.007
human rights defender;trade unionist|told:enforce	-0.005
human rights defender;trade unionist|told:enough	0.009
human rights defender;trade unionist|told:ensure	-0.002
human rights defender;trade unionist|told:entire	-0.001
human rights defender;trade unionist|told:entitle	-0.001
human rights defender;trade unionist|told:environ	-0.003
human rights defender;trade unionist|told:escalat	-0.003
human rights defender;trade unionist|told:escape	-0.001
human rights defender;trade unionist|told:especia	-0.004
human rights defender;trade unionist|told:establi	-0.005
human rights defender;trade unionist|told:even	0.064
human rights defender;trade unionist|told:evening	-0.009
human rights defender;trade unionist|told:everyon	-0.001
human rights defender;trade unionist|told:evidenc	0.048
human rights defender;trade unionist|told:example	-0.003
human rights defender;trade unionist|told:except	0.04
human rights defender;trade unionist|told:exchang	-0.001
human rights defender;trade unionist|told:execute	-0.003
human rights defender;trade unionist|told:executi	-0.009
human rights defender;trade unionist|told:exercis	-0.005
human rights defender;trade unionist|told:exile	-0.006
human rights defender;trade unionist|told:explain	0.025
human rights defender;trade unionist|told:exposin	-0.002
human rights defender;trade unionist|told:express	-0.014
human rights defender;trade unionist|told:extende	0.017
human rights defender;trade unionist|told:extradi	0.038
human rights defender;trade unionist|told:extraor	0.016
human rights defender;trade unionist|told:fabrica	-0.002
human rights defender;trade unionist|told:face	-0.001
human rights defender;trade unionist|told:faced	-0.003
human rights defender;trade unionist|told:faces	-0.011
human rights defender;trade unionist|told:facilit	-0.005
human rights defender;trade unionist|told:facing	-0.009
human rights defender;trade unionist|told:fact	-0.001
human rights defender;trade unionist|told:failed	0.017
human rights defender;trade unionist|told:fake	-0.003
human rights defender;trade unionist|told:false	-0.004
human rights defender;trade unionist|told:familie	-0.004
human rights defender;trade unionist|told:family	0.038
human rights defender;trade unionist|told:family'	-0.001
human rights defender;trade unionist|told:far	-0.002
human rights defender;trade unionist|told:farmers	-0.003
human rights defender;trade unionist|told:fatally	-0.003
human rights defender;trade unionist|told:father	-0.007
human rights defender;trade unionist|told:federal	-0.014
human rights defender;trade unionist|told:fellow	-0.002
human rights defender;trade unionist|told:female	-0.002
human rights defender;trade unionist|told:few	-0.002
human rights defender;trade unionist|told:field	-0.004
human rights defender;trade unionist|told:fighter	-0.001
human rights defender;trade unionist|told:fightin	0.018
human rights defender;trade unionist|told:figure	-0.005
human rights defender;trade unionist|told:figures	-0.006
human rights defender;trade unionist|told:filed	-0.004
human rights defender;trade unionist|told:film	-0.001
human rights defender;trade unionist|told:finally	0.013
human rights defender;trade unionist|told:find	0.054
human rights defender;trade unionist|told:finding	0.017
human rights defender;trade unionist|told:fine	-0.002
human rights defender;trade unionist|told:fire	-0.013
human rights defender;trade unionist|told:firearm	0.043
human rights defender;trade unionist|told:first	0.022
human rights defender;trade unionist|told:five	-0.013
human rights defender;trade unionist|told:fled	-0.002
human rights defender;trade unionist|told:focus	-0.002
human rights defender;trade unionist|told:follow	-0.003
human rights defender;trade unionist|told:followe	0.03
human rights defender;trade unionist|told:followi	0.052
human rights defender;trade unionist|told:food	-0.003
human rights defender;trade unionist|told:footage	-0.001
human rights defender;trade unionist|told:force	-0.003
human rights defender;trade unionist|told:forced	-0.01
human rights defender;trade unionist|told:forces	-0.025
human rights defender;trade unionist|told:forcibl	-0.003
human rights defender;trade unionist|told:foreign	-0.005
human rights defender;trade unionist|told:former	-0.014
human rights defender;trade unionist|told:found	0.03
human rights defender;trade unionist|told:founded	-0.005
human rights defender;trade unionist|told:founder	0.037
human rights defender;trade unionist|told:four	-0.044
human rights defender;trade unionist|told:fraud	-0.002
human rights defender;trade unionist|told:free	-0.01
human rights defender;trade unionist|told:freed	-0.003
human rights defender;trade unionist|told:freedom	-0.016
human rights defender;trade unionist|told:freelan	-0.009
human rights defender;trade unionist|told:frequen	-0.002
human rights defender;trade unionist|told:friend	-0.006
human rights defender;trade unionist|told:friends	0.049
human rights defender;trade unionist|told:full	-0.002
human rights defender;trade unionist|told:further	0.008
human rights defender;trade unionist|told:future	-0.01
human rights defender;trade unionist|told:gas	-0.001
human rights defender;trade unionist|told:gatheri	-0.004
human rights defender;trade unionist|told:gave	0.022
human rights defender;trade unionist|told:get	0.029
human rights defender;trade unionist|told:getting	-0.002
human rights defender;trade unionist|told:girl	-0.003
human rights defender;trade unionist|told:girls	-0.004
human rights defender;trade unionist|told:given	-0.002
human rights defender;trade unionist|told:giving	-0.006
human rights defender;trade unionist|told:going	0.205
human rights defender;trade unionist|told:governm	-0.005
human rights defender;trade unionist|told:graduat	-0.004
human rights defender;trade unionist|told:granted	-0.006
human rights defender;trade unionist|told:grave	-0.001
human rights defender;trade unionist|told:great	-0.003
human rights defender;trade unionist|told:grenade	0.049
human rights defender;trade unionist|told:ground	-0.001
human rights defender;trade unionist|told:grounds	-0.004
human rights defender;trade unionist|told:group	0.026
human rights defender;trade unionist|told:groups	-0.005
human rights defender;trade unionist|told:guards	-0.002
human rights defender;trade unionist|told:guilty	0.027
human rights defender;trade unionist|told:handcuf	-0.001
human rights defender;trade unionist|told:hands	-0.004
human rights defender;trade unionist|told:happene	-0.003
human rights defender;trade unionist|told:harassm	-0.003
human rights defender;trade unionist|told:having	-0.009
human rights defender;trade unionist|told:head	-0.009
human rights defender;trade unionist|told:health	-0.004
human rights defender;trade unionist|told:heard	-0.002
human rights defender;trade unionist|told:hearing	-0.009
human rights defender;trade unionist|told:heavy	-0.003
human rights defender;trade unionist|told:held	-0.007
human rights defender;trade unionist|told:help	-0.002
human rights defender;trade unionist|told:here	-0.006
human rights defender;trade unionist|told:herself	-0.003
human rights defender;trade unionist|told:hide	-0.002
human rights defender;trade unionist|told:hiding	-0.003
human rights defender;trade unionist|told:high	-0.009
human rights defender;trade unionist|told:highest	-0.002
human rights defender;trade unionist|told:highlig	-0.001
human rights defender;trade unionist|told:him	0.047
human rights defender;trade unionist|told:himself	0.009
human rights defender;trade unionist|told:histori	-0.005
human rights defender;trade unionist|told:hold	-0.003
human rights defender;trade unionist|told:holding	-0.001
human rights defender;trade unionist|told:holiday	-0.002
human rights defender;trade unionist|told:home	0.029
human rights defender;trade unionist|told:homes	-0.005
human rights defender;trade unionist|told:hospita	-0.013
human rights defender;trade unionist|told:host	-0.002
human rights defender;trade unionist|told:hostage	-0.007
human rights defender;trade unionist|told:hostile	-0.001
human rights defender;trade unionist|told:hotel	-0.002
human rights defender;trade unionist|told:hours	0.008
human rights defender;trade unionist|told:house	0.014
human rights defender;trade unionist|told:houses	-0.015
human rights defender;trade unionist|told:how	0.017
human rights defender;trade unionist|told:however	-0.037
human rights defender;trade unionist|told:human	0.138
human rights defender;trade unionist|told:humanit	-0.005
human rights defender;trade unionist|told:hundred	-0.001
human rights defender;trade unionist|told:husband	-0.01
human rights defender;trade unionist|told:identif	-0.026
human rights defender;trade unionist|told:identit	-0.001
human rights defender;trade unionist|told:illegal	0.013
human rights defender;trade unionist|told:immedia	-0.005
human rights defender;trade unionist|told:impriso	-0.011
human rights defender;trade unionist|told:improve	-0.002
human rights defender;trade unionist|told:incarce	-0.016
human rights defender;trade unionist|told:inciden	-0.007
human rights defender;trade unionist|told:incitem	-0.001
human rights defender;trade unionist|told:incitin	-0.004
human rights defender;trade unionist|told:include	0.009
human rights defender;trade unionist|told:includi	-0.047
human rights defender;trade unionist|told:increas	-0.005
human rights defender;trade unionist|told:indepen	0.03
human rights defender;trade unionist|told:indicat	-0.001
human rights defender;trade unionist|told:indictm	-0.003
human rights defender;trade unionist|told:individ	-0.003
human rights defender;trade unionist|told:informa	-0.004
human rights defender;trade unionist|told:informe	-0.009
human rights defender;trade unionist|told:initial	-0.005
human rights defender;trade unionist|told:injured	-0.003
human rights defender;trade unionist|told:injusti	-0.001
human rights defender;trade unionist|told:inside	-0.003
human rights defender;trade unionist|told:institu	-0.007
human rights defender;trade unionist|told:insulti	-0.003
human rights defender;trade unionist|told:intelli	-0.002
human rights defender;trade unionist|told:intende	-0.001
human rights defender;trade unionist|told:intensi	-0.001
human rights defender;trade unionist|told:intent	-0.003
human rights defender;trade unionist|told:intenti	0.017
human rights defender;trade unionist|told:interna	-0.004
human rights defender;trade unionist|told:interro	0.007
human rights defender;trade unionist|told:intervi	-0.004
human rights defender;trade unionist|told:intimid	-0.002
human rights defender;trade unionist|told:into	0.054
human rights defender;trade unionist|told:investi	0.024
human rights defender;trade unionist|told:involve	0.052
human rights defender;trade unionist|told:involvi	0.015
human rights defender;trade unionist|told:issue	-0.002
human rights defender;trade unionist|told:issued	-0.003
human rights defender;trade unionist|told:issues	-0.005
human rights defender;trade unionist|told:items	-0.008
human rights defender;trade unionist|told:jail	-0.017
human rights defender;trade unionist|told:jailed	-0.016
human rights defender;trade unionist|told:join	-0.004
human rights defender;trade unionist|told:journal	-0.056
human rights defender;trade unionist|told:judge	0.026
human rights defender;trade unionist|told:jury	0.063
human rights defender;trade unionist|told:just	0.007
human rights defender;trade unionist|told:justice	0.012
human rights defender;trade unionist|told:justify	-0.001
human rights defender;trade unionist|told:kept	-0.002
human rights defender;trade unionist|told:key	-0.005
human rights defender;trade unionist|told:kidnap	-0.007
human rights defender;trade unionist|told:kidnapp	0.011
human rights defender;trade unionist|told:killed	-0.007
human rights defender;trade unionist|told:killers	-0.001
human rights defender;trade unionist|told:killing	-0.012
human rights defender;trade unionist|told:kind	-0.001
human rights defender;trade unionist|told:kingdom	-0.003
human rights defender;trade unionist|told:know	0.029
human rights defender;trade unionist|told:knowing	0.019
human rights defender;trade unionist|told:known	-0.037
human rights defender;trade unionist|told:labor	-0.06
human rights defender;trade unionist|told:labour	-0.008
human rights defender;trade unionist|told:lack	-0.013
human rights defender;trade unionist|told:languag	-0.001
human rights defender;trade unionist|told:lashes	-0.024
human rights defender;trade unionist|told:last	-0.025
human rights defender;trade unionist|told:late	-0.005
human rights defender;trade unionist|told:later	0.001
human rights defender;trade unionist|told:latest	-0.015
human rights defender;trade unionist|told:launche	-0.003
human rights defender;trade unionist|told:law	-0.019
human rights defender;trade unionist|told:laws	-0.003
human rights defender;trade unionist|told:lawyer	-0.043
human rights defender;trade unionist|told:lawyers	-0.006
human rights defender;trade unionist|told:leader	-0.024
human rights defender;trade unionist|told:leaders	0.028
human rights defender;trade unionist|told:leading	0.009
human rights defender;trade unionist|told:least	-0.012
human rights defender;trade unionist|told:leave	-0.005
human rights defender;trade unionist|told:leaving	-0.002
human rights defender;trade unionist|told:led	0.041
human rights defender;trade unionist|told:left	-0.02
human rights defender;trade unionist|told:legal	-0.012
human rights defender;trade unionist|told:legitim	-0.003
human rights defender;trade unionist|told:let	-0.001
human rights defender;trade unionist|told:letter	-0.003
human rights defender;trade unionist|told:license	-0.016
human rights defender;trade unionist|told:lies	-0.005
human rights defender;trade unionist|told:life	-0.012
human rights defender;trade unionist|told:like	0.013
human rights defender;trade unionist|told:likely	0.016
human rights defender;trade unionist|told:line	0.016
human rights defender;trade unionist|told:linked	-0.006
human rights defender;trade unionist|told:links	-0.003
human rights defender;trade unionist|told:list	-0.002
human rights defender;trade unionist|told:listed	-0.006
human rights defender;trade unionist|told:live	-0.003
human rights defender;trade unionist|told:lived	-0.001
human rights defender;trade unionist|told:lives	-0.005
human rights defender;trade unionist|told:living	-0.004
human rights defender;trade unionist|told:local	-0.012
human rights defender;trade unionist|told:locatio	-0.002
human rights defender;trade unionist|told:long	-0.012
human rights defender;trade unionist|told:lost	-0.006
human rights defender;trade unionist|told:made	0.013
human rights defender;trade unionist|told:magistr	-0.002
human rights defender;trade unionist|told:main	0.014
human rights defender;trade unionist|told:maintai	0.017
human rights defender;trade unionist|told:make	-0.004
human rights defender;trade unionist|told:making	-0.008
human rights defender;trade unionist|told:male	-0.001
human rights defender;trade unionist|told:man	-0.021
human rights defender;trade unionist|told:many	-0.006
human rights defender;trade unionist|told:march	-0.001
human rights defender;trade unionist|told:mass	-0.004
human rights defender;trade unionist|told:massacr	-0.001
human rights defender;trade unionist|told:materia	0.021
human rights defender;trade unionist|told:matter	-0.006
human rights defender;trade unionist|told:may	-0.004
human rights defender;trade unionist|told:measure	-0.006
human rights defender;trade unionist|told:media	-0.035
human rights defender;trade unionist|told:medical	-0.011
human rights defender;trade unionist|told:meet	-0.001
human rights defender;trade unionist|told:meeting	-0.002
human rights defender;trade unionist|told:member	-0.027
human rights defender;trade unionist|told:members	-0.029
human rights defender;trade unionist|told:men	-0.016
human rights defender;trade unionist|told:mention	-0.005
human rights defender;trade unionist|told:message	-0.003
human rights defender;trade unionist|told:met	-0.004
human rights defender;trade unionist|told:might	0.029
human rights defender;trade unionist|told:miles	-0.009
human rights defender;trade unionist|told:militan	-0.001
human rights defender;trade unionist|told:militar	0.026
human rights defender;trade unionist|told:million	-0.004
human rights defender;trade unionist|told:ministe	-0.005
human rights defender;trade unionist|told:minutes	-0.001
human rights defender;trade unionist|told:missing	-0.008
human rights defender;trade unionist|told:mission	-0.004
human rights defender;trade unionist|told:mistrea	-0.005
human rights defender;trade unionist|told:money	-0.003
human rights defender;trade unionist|told:month	-0.008
human rights defender;trade unionist|told:months	-0.027
human rights defender;trade unionist|told:more	-0.001
human rights defender;trade unionist|told:morning	-0.008
human rights defender;trade unionist|told:most	0.022
human rights defender;trade unionist|told:mother	-0.002
human rights defender;trade unionist|told:motivat	-0.001
human rights defender;trade unionist|told:moved	-0.005
human rights defender;trade unionist|told:movemen	0.033
human rights defender;trade unionist|told:much	-0.003
human rights defender;trade unionist|told:multipl	-0.004
human rights defender;trade unionist|told:murder	-0.001
human rights defender;trade unionist|told:murdere	0.007
human rights defender;trade unionist|told:must	-0.002
human rights defender;trade unionist|told:name	-0.005
human rights defender;trade unionist|told:named	-0.009
human rights defender;trade unionist|told:nationa	-0.03
human rights defender;trade unionist|told:nature	-0.005
human rights defender;trade unionist|told:near	-0.005
human rights defender;trade unionist|told:nearly	-0.005
human rights defender;trade unionist|told:network	-0.001
human rights defender;trade unionist|told:never	0.025
human rights defender;trade unionist|told:new	-0.014
human rights defender;trade unionist|told:news	-0.012
human rights defender;trade unionist|told:newspap	-0.017
human rights defender;trade unionist|told:next	0.024
human rights defender;trade unionist|told:night	-0.01
human rights defender;trade unionist|told:nine	0.005
human rights defender;trade unionist|told:nonsens	-0.001
human rights defender;trade unionist|told:north	-0.004
human rights defender;trade unionist|told:norther	-0.005
human rights defender;trade unionist|told:not	0.004
human rights defender;trade unionist|told:nothing	-0.003
human rights defender;trade unionist|told:notice	-0.002
human rights defender;trade unionist|told:notorio	-0.001
human rights defender;trade unionist|told:now	-0.018
human rights defender;trade unionist|told:number	-0.003
human rights defender;trade unionist|told:observe	-0.001
human rights defender;trade unionist|told:obvious	-0.001
human rights defender;trade unionist|told:occasio	-0.002
human rights defender;trade unionist|told:occurre	0.018
human rights defender;trade unionist|told:off	0.019
human rights defender;trade unionist|told:offence	-0.002
human rights defender;trade unionist|told:offer	0.017
human rights defender;trade unionist|told:office	-0.008
human rights defender;trade unionist|told:officer	0.003
human rights defender;trade unionist|told:offices	-0.009
human rights defender;trade unionist|told:officia	-0.015
human rights defender;trade unionist|told:oil	0.028
human rights defender;trade unionist|told:old	0.025
human rights defender;trade unionist|told:once	-0.002
human rights defender;trade unionist|told:one	0.01
human rights defender;trade unionist|told:ongoing	-0.002
human rights defender;trade unionist|told:online	-0.003
human rights defender;trade unionist|told:only	0.039
human rights defender;trade unionist|told:opened	-0.001
human rights defender;trade unionist|told:operati	-0.008
human rights defender;trade unionist|told:opposit	-0.011
human rights defender;trade unionist|told:oppress	0.036
human rights defender;trade unionist|told:order	-0.007
human rights defender;trade unionist|told:ordered	-0.011
human rights defender;trade unionist|told:orders	-0.001
human rights defender;trade unionist|told:organis	0.013
human rights defender;trade unionist|told:organiz	-0.021
human rights defender;trade unionist|told:other	0.012
human rights defender;trade unionist|told:others	0.01
human rights defender;trade unionist|told:our	-0.005
human rights defender;trade unionist|told:out	-0.025
human rights defender;trade unionist|told:outbrea	-0.003
human rights defender;trade unionist|told:outlet	-0.001
human rights defender;trade unionist|told:outlets	-0.003
human rights defender;trade unionist|told:outrage	-0.004
human rights defender;trade unionist|told:outside	0.031
human rights defender;trade unionist|told:outspok	-0.001
human rights defender;trade unionist|told:outstan	-0.001
human rights defender;trade unionist|told:over	-0.015
human rights defender;trade unionist|told:own	-0.003
human rights defender;trade unionist|told:pair	-0.003
human rights defender;trade unionist|told:pandemi	-0.002
human rights defender;trade unionist|told:parents	0.015
human rights defender;trade unionist|told:part	-0.007
human rights defender;trade unionist|told:partici	-0.003
human rights defender;trade unionist|told:particu	0.014
human rights defender;trade unionist|told:partner	-0.001
human rights defender;trade unionist|told:party	-0.009
human rights defender;trade unionist|told:party’s	-0.007
human rights defender;trade unionist|told:passage	-0.001
human rights defender;trade unionist|told:passeng	-0.001
human rights defender;trade unionist|told:past	-0.006
human rights defender;trade unionist|told:peace	-0.007
human rights defender;trade unionist|told:peacefu	-0.007
human rights defender;trade unionist|told:penalty	-0.008
human rights defender;trade unionist|told:people	0.004
human rights defender;trade unionist|told:period	0.015
human rights defender;trade unionist|told:persecu	-0.006
human rights defender;trade unionist|told:person	0.009
human rights defender;trade unionist|told:persona	-0.01
human rights defender;trade unionist|told:persons	-0.003
human rights defender;trade unionist|told:phone	-0.003
human rights defender;trade unionist|told:photogr	-0.002
human rights defender;trade unionist|told:physica	0.011
human rights defender;trade unionist|told:pic	-0.001
human rights defender;trade unionist|told:picked	-0.002
human rights defender;trade unionist|told:picture	-0.003
human rights defender;trade unionist|told:pieces	0.05
human rights defender;trade unionist|told:place	0.018
human rights defender;trade unionist|told:places	-0.001
human rights defender;trade unionist|told:planned	-0.006
human rights defender;trade unionist|told:plannin	-0.002
human rights defender;trade unionist|told:plans	-0.001
human rights defender;trade unionist|told:played	-0.001
human rights defender;trade unionist|told:plea	-0.001
human rights defender;trade unionist|told:plot	-0.002
human rights defender;trade unionist|told:poet	-0.019
human rights defender;trade unionist|told:point	0.014
human rights defender;trade unionist|told:pointed	0.016
human rights defender;trade unionist|told:police	-0.061
human rights defender;trade unionist|told:policy	-0.001
human rights defender;trade unionist|told:politic	-0.026
human rights defender;trade unionist|told:popular	-0.016
human rights defender;trade unionist|told:possess	-0.002
human rights defender;trade unionist|told:possibl	-0.007
human rights defender;trade unionist|told:post	-0.008
human rights defender;trade unionist|told:posted	-0.004
human rights defender;trade unionist|told:posts	-0.005
human rights defender;trade unionist|told:power	0.016
human rights defender;trade unionist|told:powers	-0.017
human rights defender;trade unionist|told:practic	-0.004
human rights defender;trade unionist|told:pre-tri	-0.002
human rights defender;trade unionist|told:present	0.006
human rights defender;trade unionist|told:preside	-0.039
human rights defender;trade unionist|told:press	0.015
human rights defender;trade unionist|told:pressur	-0.002
human rights defender;trade unionist|told:pretria	-0.001
human rights defender;trade unionist|told:prevent	-0.003
human rights defender;trade unionist|told:previou	-0.006
human rights defender;trade unionist|told:prime	-0.003
human rights defender;trade unionist|told:prison	-0.099
human rights defender;trade unionist|told:prisone	-0.011
human rights defender;trade unionist|told:private	-0.003
human rights defender;trade unionist|told:probe	-0.004
human rights defender;trade unionist|told:problem	-0.003
human rights defender;trade unionist|told:proceed	-0.003
human rights defender;trade unionist|told:produce	-0.003
human rights defender;trade unionist|told:profess	0.055
human rights defender;trade unionist|told:profile	0.026
human rights defender;trade unionist|told:program	-0.002
human rights defender;trade unionist|told:promine	-0.014
human rights defender;trade unionist|told:proof	-0.005
human rights defender;trade unionist|told:prosecu	-0.012
human rights defender;trade unionist|told:protect	0.007
human rights defender;trade unionist|told:protest	0.021
human rights defender;trade unionist|told:provide	-0.004
human rights defender;trade unionist|told:provinc	-0.015
human rights defender;trade unionist|told:provisi	-0.004
human rights defender;trade unionist|told:public	-0.024
human rights defender;trade unionist|told:publica	-0.006
human rights defender;trade unionist|told:publish	-0.023
human rights defender;trade unionist|told:pulled	0.019
human rights defender;trade unionist|told:punishm	-0.003
human rights defender;trade unionist|told:pushed	-0.002
human rights defender;trade unionist|told:put	0.051
human rights defender;trade unionist|told:questio	-0.008
human rights defender;trade unionist|told:raid	0.026
human rights defender;trade unionist|told:raided	-0.007
human rights defender;trade unionist|told:raised	-0.002
human rights defender;trade unionist|told:ransom	-0.004
human rights defender;trade unionist|told:reached	0.025
human rights defender;trade unionist|told:real	-0.002
human rights defender;trade unionist|told:reason	-0.002
human rights defender;trade unionist|told:recalle	0.03
human rights defender;trade unionist|told:receive	-0.015
human rights defender;trade unionist|told:recent	-0.007
human rights defender;trade unionist|told:recentl	0.025
human rights defender;trade unionist|told:recogni	-0.003
human rights defender;trade unionist|told:record	0.018
human rights defender;trade unionist|told:recover	0.046
human rights defender;trade unionist|told:red-tag	-0.004
human rights defender;trade unionist|told:refugee	0.039
human rights defender;trade unionist|told:refused	-0.003
human rights defender;trade unionist|told:regime	-0.013
human rights defender;trade unionist|told:regime’	-0.004
human rights defender;trade unionist|told:region	-0.004
human rights defender;trade unionist|told:regiona	-0.005
human rights defender;trade unionist|told:regulat	-0.002
human rights defender;trade unionist|told:rejecte	-0.001
human rights defender;trade unionist|told:related	-0.001
human rights defender;trade unionist|told:relatio	-0.003
human rights defender;trade unionist|told:relativ	-0.004
human rights defender;trade unionist|told:release	-0.038
human rights defender;trade unionist|told:releasi	-0.001
human rights defender;trade unionist|told:relevan	-0.003
human rights defender;trade unionist|told:religio	-0.003
human rights defender;trade unionist|told:remain	-0.006
human rights defender;trade unionist|told:remains	-0.007
human rights defender;trade unionist|told:reminde	-0.004
human rights defender;trade unionist|told:removed	-0.005
human rights defender;trade unionist|told:repeate	-0.002
human rights defender;trade unionist|told:report	0.01
human rights defender;trade unionist|told:reporte	-0.036
human rights defender;trade unionist|told:reporti	0.014
human rights defender;trade unionist|told:reports	0.042
human rights defender;trade unionist|told:represe	-0.015
human rights defender;trade unionist|told:repress	-0.014
human rights defender;trade unionist|told:request	-0.007
human rights defender;trade unionist|told:rescue	-0.001
human rights defender;trade unionist|told:researc	-0.005
human rights defender;trade unionist|told:residen	0.154
human rights defender;trade unionist|told:respect	-0.021
human rights defender;trade unionist|told:result	0.007
human rights defender;trade unionist|told:retalia	-0.007
human rights defender;trade unionist|told:return	-0.001
human rights defender;trade unionist|told:returne	-0.001
human rights defender;trade unionist|told:reveale	-0.012
human rights defender;trade unionist|told:review	-0.004
human rights defender;trade unionist|told:right	0.021
human rights defender;trade unionist|told:rights	0.09
human rights defender;trade unionist|told:risk	0.015
human rights defender;trade unionist|told:role	-0.009
human rights defender;trade unionist|told:room	-0.002
human rights defender;trade unionist|told:rule	-0.005
human rights defender;trade unionist|told:ruled	-0.002
human rights defender;trade unionist|told:ruling	0.016
human rights defender;trade unionist|told:safe	0.027
human rights defender;trade unionist|told:sale	-0.004
human rights defender;trade unionist|told:same	-0.013
human rights defender;trade unionist|told:saw	-0.003
human rights defender;trade unionist|told:say	-0.005
human rights defender;trade unionist|told:saying	0.062
human rights defender;trade unionist|told:says	-0.005
human rights defender;trade unionist|told:scholar	-0.005
human rights defender;trade unionist|told:school	-0.004
human rights defender;trade unionist|told:search	-0.003
human rights defender;trade unionist|told:searche	-0.022
human rights defender;trade unionist|told:second	0.017
human rights defender;trade unionist|told:secret	-0.001
human rights defender;trade unionist|told:secreta	-0.011
human rights defender;trade unionist|told:section	-0.004
human rights defender;trade unionist|told:see	-0.004
human rights defender;trade unionist|told:seeking	-0.002
human rights defender;trade unionist|told:seem	0.027
human rights defender;trade unionist|told:seen	-0.002
human rights defender;trade unionist|told:seized	0.027
human rights defender;trade unionist|told:send	-0.003
human rights defender;trade unionist|told:senior	-0.009
human rights defender;trade unionist|told:sent	-0.003
human rights defender;trade unionist|told:sentenc	-0.051
human rights defender;trade unionist|told:separat	-0.004
human rights defender;trade unionist|told:series	-0.02
human rights defender;trade unionist|told:serious	-0.001
human rights defender;trade unionist|told:served	0.026
human rights defender;trade unionist|told:service	-0.006
human rights defender;trade unionist|told:serving	-0.014
human rights defender;trade unionist|told:set	0.014
human rights defender;trade unionist|told:seven	0.18
human rights defender;trade unionist|told:several	-0.009
human rights defender;trade unionist|told:sex	-0.002
human rights defender;trade unionist|told:sexual	-0.004
human rights defender;trade unionist|told:sharing	-0.003
human rights defender;trade unionist|told:short	0.017
human rights defender;trade unionist|told:shot	-0.012
human rights defender;trade unionist|told:should	0.035
human rights defender;trade unionist|told:show	-0.006
human rights defender;trade unionist|told:showed	0.065
human rights defender;trade unionist|told:showing	-0.003
human rights defender;trade unionist|told:shows	-0.002
human rights defender;trade unionist|told:side	-0.002
human rights defender;trade unionist|told:sign	-0.003
human rights defender;trade unionist|told:silence	-0.005
human rights defender;trade unionist|told:silent	-0.001
human rights defender;trade unionist|told:similar	-0.004
human rights defender;trade unionist|told:since	-0.006
human rights defender;trade unionist|told:sister	-0.013
human rights defender;trade unionist|told:sit	-0.002
human rights defender;trade unionist|told:site	-0.002
human rights defender;trade unionist|told:situati	-0.004
human rights defender;trade unionist|told:six	-0.011
human rights defender;trade unionist|told:sixth	-0.003
human rights defender;trade unionist|told:slain	-0.007
human rights defender;trade unionist|told:sleep	0.018
human rights defender;trade unionist|told:social	0.025
human rights defender;trade unionist|told:society	-0.005
human rights defender;trade unionist|told:solidar	0.028
human rights defender;trade unionist|told:some	0.008
human rights defender;trade unionist|told:someone	-0.002
human rights defender;trade unionist|told:somethi	-0.002
human rights defender;trade unionist|told:son	-0.004
human rights defender;trade unionist|told:soon	-0.002
human rights defender;trade unionist|told:source	-0.003
human rights defender;trade unionist|told:sources	-0.003
human rights defender;trade unionist|told:special	-0.001
human rights defender;trade unionist|told:sped	0.029
human rights defender;trade unionist|told:speech	-0.005
human rights defender;trade unionist|told:spent	0.016
human rights defender;trade unionist|told:spoke	-0.008
human rights defender;trade unionist|told:spokesm	0.032
human rights defender;trade unionist|told:spokesp	-0.023
human rights defender;trade unionist|told:spreadi	-0.006
human rights defender;trade unionist|told:stabbed	-0.003
human rights defender;trade unionist|told:staff	-0.01
human rights defender;trade unionist|told:started	0.014
human rights defender;trade unionist|told:state	0.002
human rights defender;trade unionist|told:stateme	-0.023
human rights defender;trade unionist|told:states	-0.003
human rights defender;trade unionist|told:station	0.017
human rights defender;trade unionist|told:still	-0.022
human rights defender;trade unionist|told:stood	-0.001
human rights defender;trade unionist|told:stop	-0.005
human rights defender;trade unionist|told:stopped	-0.001
human rights defender;trade unionist|told:story	0.06
human rights defender;trade unionist|told:street	-0.003
human rights defender;trade unionist|told:stress	-0.001
human rights defender;trade unionist|told:strongl	-0.003
human rights defender;trade unionist|told:struggl	-0.002
human rights defender;trade unionist|told:stuck	-0.003
human rights defender;trade unionist|told:student	0.027
human rights defender;trade unionist|told:subject	-0.011
human rights defender;trade unionist|told:subsequ	-0.003
human rights defender;trade unionist|told:suburb	-0.008
human rights defender;trade unionist|told:success	-0.001
human rights defender;trade unionist|told:such	0.02
human rights defender;trade unionist|told:suffere	0.016
human rights defender;trade unionist|told:suggest	0.018
human rights defender;trade unionist|told:suicide	0.013
human rights defender;trade unionist|told:summone	-0.001
human rights defender;trade unionist|told:support	0.011
human rights defender;trade unionist|told:surroun	0.015
human rights defender;trade unionist|told:surveil	-0.005
human rights defender;trade unionist|told:survive	-0.002
human rights defender;trade unionist|told:suspect	0.041
human rights defender;trade unionist|told:suspici	-0.001
human rights defender;trade unionist|told:system	-0.01
human rights defender;trade unionist|told:tagged	-0.004
human rights defender;trade unionist|told:take	-0.001
human rights defender;trade unionist|told:taken	-0.013
human rights defender;trade unionist|told:target	-0.002
human rights defender;trade unionist|told:targete	0.199
human rights defender;trade unionist|told:targeti	-0.001
human rights defender;trade unionist|told:taxi	-0.005
human rights defender;trade unionist|told:teacher	-0.005
human rights defender;trade unionist|told:team	-0.004
human rights defender;trade unionist|told:telling	-0.003
human rights defender;trade unionist|told:ten	-0.002
human rights defender;trade unionist|told:term	-0.002
human rights defender;trade unionist|told:terms	-0.004
human rights defender;trade unionist|told:terror	-0.006
human rights defender;trade unionist|told:terrori	0.043
human rights defender;trade unionist|told:testimo	0.011
human rights defender;trade unionist|told:than	-0.023
human rights defender;trade unionist|told:them	0.001
human rights defender;trade unionist|told:themsel	-0.001
human rights defender;trade unionist|told:then	-0.008
human rights defender;trade unionist|told:there	0.015
human rights defender;trade unionist|told:these	-0.004
human rights defender;trade unionist|told:think	-0.002
human rights defender;trade unionist|told:third	-0.003
human rights defender;trade unionist|told:those	-0.045
human rights defender;trade unionist|told:though	-0.004
human rights defender;trade unionist|told:thought	0.063
human rights defender;trade unionist|told:thousan	-0.004
human rights defender;trade unionist|told:threat	-0.002
human rights defender;trade unionist|told:threate	-0.011
human rights defender;trade unionist|told:threats	-0.002
human rights defender;trade unionist|told:three	0.016
human rights defender;trade unionist|told:through	-0.012
human rights defender;trade unionist|told:till	-0.002
human rights defender;trade unionist|told:time	-0.02
human rights defender;trade unionist|told:times	-0.006
human rights defender;trade unionist|told:today	-0.006
human rights defender;trade unionist|told:told	0.028
human rights defender;trade unionist|told:too	0.013
human rights defender;trade unionist|told:took	-0.02
human rights defender;trade unionist|told:top	-0.001
human rights defender;trade unionist|told:torture	-0.01
human rights defender;trade unionist|told:torturi	-0.006
human rights defender;trade unionist|told:toward	-0.001
human rights defender;trade unionist|told:towards	0.017
human rights defender;trade unionist|told:trade	0.16
human rights defender;trade unionist|told:transfe	-0.015
human rights defender;trade unionist|told:transla	-0.004
human rights defender;trade unionist|told:travel	-0.003
human rights defender;trade unionist|told:travest	-0.001
human rights defender;trade unionist|told:treatme	-0.01
human rights defender;trade unionist|told:trial	0.049
human rights defender;trade unionist|told:tried	-0.003
human rights defender;trade unionist|told:truth	-0.002
human rights defender;trade unionist|told:try	0.019
human rights defender;trade unionist|told:trying	-0.008
human rights defender;trade unionist|told:turned	-0.002
human rights defender;trade unionist|told:tweet	-0.001
human rights defender;trade unionist|told:tweeted	-0.002
human rights defender;trade unionist|told:twitter	-0.001
human rights defender;trade unionist|told:two	-0.046
human rights defender;trade unionist|told:two-yea	-0.003
human rights defender;trade unionist|told:tycoon	-0.006
human rights defender;trade unionist|told:uncerta	-0.001
human rights defender;trade unionist|told:uncondi	-0.003
human rights defender;trade unionist|told:under	-0.031
human rights defender;trade unionist|told:undermi	-0.003
human rights defender;trade unionist|told:underst	-0.001
human rights defender;trade unionist|told:unident	-0.009
human rights defender;trade unionist|told:union	0.023
human rights defender;trade unionist|told:unionis	0.164
human rights defender;trade unionist|told:univers	-0.002
human rights defender;trade unionist|told:unknown	-0.002
human rights defender;trade unionist|told:until	-0.004
human rights defender;trade unionist|told:upon	-0.005
human rights defender;trade unionist|told:uprisin	-0.002
human rights defender;trade unionist|told:urge	-0.002
human rights defender;trade unionist|told:urged	-0.004
human rights defender;trade unionist|told:use	-0.004
human rights defender;trade unionist|told:used	-0.009
human rights defender;trade unionist|told:using	-0.009
human rights defender;trade unionist|told:various	0.048
human rights defender;trade unionist|told:vehicle	-0.003
human rights defender;trade unionist|told:verdict	-0.002
human rights defender;trade unionist|told:very	-0.004
human rights defender;trade unionist|told:veteran	-0.002
human rights defender;trade unionist|told:via	-0.001
human rights defender;trade unionist|told:vice	-0.013
human rights defender;trade unionist|told:victim	-0.012
human rights defender;trade unionist|told:victims	-0.006
human rights defender;trade unionist|told:video	-0.005
human rights defender;trade unionist|told:videos	-0.001
human rights defender;trade unionist|told:view	-0.002
human rights defender;trade unionist|told:violate	-0.004
human rights defender;trade unionist|told:violati	-0.023
human rights defender;trade unionist|told:violenc	-0.005
human rights defender;trade unionist|told:voice	-0.001
human rights defender;trade unionist|told:voices	-0.013
human rights defender;trade unionist|told:waiting	-0.003
human rights defender;trade unionist|told:walked	-0.002
human rights defender;trade unionist|told:want	-0.005
human rights defender;trade unionist|told:wanted	-0.001
human rights defender;trade unionist|told:war	-0.004
human rights defender;trade unionist|told:warrant	-0.009
human rights defender;trade unionist|told:wave	-0.012
human rights defender;trade unionist|told:way	-0.005
human rights defender;trade unionist|told:website	0.017
human rights defender;trade unionist|told:week	0.014
human rights defender;trade unionist|told:weeks	0.009
human rights defender;trade unionist|told:well	-0.01
human rights defender;trade unionist|told:went	-0.008
human rights defender;trade unionist|told:what	0.032
human rights defender;trade unionist|told:when	0.013
human rights defender;trade unionist|told:where	0.022
human rights defender;trade unionist|told:whether	0.027
human rights defender;trade unionist|told:while	-0.053
human rights defender;trade unionist|told:white	-0.004
human rights defender;trade unionist|told:whom	-0.004
human rights defender;trade unionist|told:whose	-0.014
human rights defender;trade unionist|told:why	0.027
human rights defender;trade unionist|told:widely	-0.002
human rights defender;trade unionist|told:widespr	-0.002
human rights defender;trade unionist|told:wife	0.012
human rights defender;trade unionist|told:will	-0.015
human rights defender;trade unionist|told:willing	-0.001
human rights defender;trade unionist|told:within	-0.005
human rights defender;trade unionist|told:without	-0.009
human rights defender;trade unionist|told:witness	-0.007
human rights defender;trade unionist|told:woman	0.028
human rights defender;trade unionist|told:women	-0.017
human rights defender;trade unionist|told:women’s	-0.014
human rights defender;trade unionist|told:words	0.016
human rights defender;trade unionist|told:work	0.034
human rights defender;trade unionist|told:worked	-0.004
human rights defender;trade unionist|told:worker	-0.014
human rights defender;trade unionist|told:workers	0.02
human rights defender;trade unionist|told:working	-0.018
human rights defender;trade unionist|told:world	-0.005
human rights defender;trade unionist|told:worst	-0.002
human rights defender;trade unionist|told:would	0.038
human rights defender;trade unionist|told:writer	-0.015
human rights defender;trade unionist|told:writers	-0.015
human rights defender;trade unionist|told:writes	-0.001
human rights defender;trade unionist|told:writing	-0.006
human rights defender;trade unionist|told:written	-0.003
human rights defender;trade unionist|told:wrote	-0.019
human rights defender;trade unionist|told:year	-0.049
human rights defender;trade unionist|told:years	-0.019
human rights defender;trade unionist|told:yet	-0.002
human rights defender;trade unionist|told:you	-0.003
human rights defender;trade unionist|told:young	0.013
human rights defender;trade unionist|top:activist	-0.003
human rights defender;trade unionist|top:defender	-0.161
human rights defender;trade unionist|top:politics	-0.154
human rights defender;trade unionist|top:press	-0.047
human rights defender;trade unionist|top:union	0.098
human rights defender;trade unionist|topic:crime	-0.138
human rights defender;trade unionist|topic:dissent	-0.059
human rights defender;trade unionist|topic:press freedom	-0.027
human rights defender|adjacent:accused	-0.046
human rights defender|adjacent:activist	0.073
human rights defender|adjacent:blogger	-0.074
human rights defender|adjacent:defender	0.097
human rights defender|adjacent:family	-0.076
human rights defender|adjacent:force	0.059
human rights defender|adjacent:journalist	-0.102
human rights defender|adjacent:lawyer	0.129
human rights defender|adjacent:politics	0.062
human rights defender|adjacent:press	-0.164
human rights defender|adjacent:protest	0.12
human rights defender|adjacent:union	-0.069
human rights defender|after:accused	-0.174
human rights defender|after:activist	-0.093
human rights defender|after:blogger	-0.056
human rights defender|after:defender	0.185
human rights defender|after:family	0.068
human rights defender|after:force	-0.125
human rights defender|after:journalist	-0.147
human rights defender|after:lawyer	0.014
human rights defender|after:politics	0.061
human rights defender|after:press	-0.115
human rights defender|after:protest	-0.021
human rights defender|after:union	-0.241
human rights defender|apposed:accused	-0.024
human rights defender|apposed:activist	0.036
human rights defender|apposed:blogger	0.031
human rights defender|apposed:defender	0.076
human rights defender|apposed:family	0.027
human rights defender|apposed:force	-0.055
human rights defender|apposed:journalist	-0.068
human rights defender|apposed:lawyer	0.038
human rights defender|apposed:politics	-0.017
human rights defender|apposed:press	0.064
human rights defender|apposed:protest	0.02
human rights defender|apposed:union	-0.181
human rights defender|before:accused	-0.057
human rights defender|before:activist	0.185
human rights defender|before:blogger	-0.187
human rights defender|before:defender	-0.017
human rights defender|before:family	-0.065
human rights defender|before:force	0.004
human rights defender|before:journalist	-0.042
human rights defender|before:lawyer	0.179
human rights defender|before:politics	0.16
human rights defender|before:press	-0.07
human rights defender|before:protest	0.047
human rights defender|before:union	0.006
human rights defender|bias	0.091
human rights defender|found	0.176
human rights defender|hasTopic:crime	0.048
human rights defender|hasTopic:dissent	0.327
human rights defender|hasTopic:press freedom	-0.007
human rights defender|head:accused	-0.16
human rights defender|head:activist	0.182
human rights defender|head:blogger	-0.184
human rights defender|head:defender	0.178
human rights defender|head:family	-0.003
human rights defender|head:force	-0.021
human rights defender|head:journalist	-0.101
human rights defender|head:lawyer	0.172
human rights defender|head:politics	0.036
human rights defender|head:press	-0.136
human rights defender|head:protest	0.015
human rights defender|head:union	-0.249
human rights defender|inLead	0.123
human rights defender|inLead&title:activist	0.197
human rights defender|inLead&title:defender	-0.048
human rights defender|inLead&title:politics	-0.007
human rights defender|inLead&title:press	-0.019
human rights defender|inLead&title:union	-0.037
human rights defender|inLead&top:activist	-0.03
human rights defender|inLead&top:defender	0.332
human rights defender|inLead&top:politics	0.066
human rights defender|inLead&top:press	-0.052
human rights defender|inLead&top:union	-0.071
human rights defender|inTitle	-0.144
human rights defender|inTitle&title:activist	-0.048
human rights defender|inTitle&title:defender	-0.025
human rights defender|inTitle&title:politics	-0.014
human rights defender|inTitle&title:press	-0.013
human rights defender|inTitle&title:union	-0.027
human rights defender|inTitle&top:activist	-0.033
human rights defender|inTitle&top:defender	0.062
human rights defender|inTitle&top:politics	-0.003
human rights defender|inTitle&top:press	-0.114
human rights defender|inTitle&top:union	-0.014
human rights defender|isAlone	-0.051
human rights defender|isAlone&title:activist	0.009
human rights defender|isAlone&title:defender	-0.008
human rights defender|isAlone&title:politics	-0.037
human rights defender|isAlone&title:press	-0.086
human rights defender|isAlone&title:union	0.096
human rights defender|isAlone&top:activist	-0.017
human rights defender|isAlone&top:defender	0.016
human rights defender|isAlone&top:politics	-0.002
human rights defender|isAlone&top:press	-0.148
human rights defender|isAlone&top:union	0.184
human rights defender|isMain	-0.036
human rights defender|isMain&title:activist	0.042
human rights defender|isMain&title:defender	0.067
human rights defender|isMain&title:politics	-0.016
human rights defender|isMain&title:press	-0.057
human rights defender|isMain&title:union	0.063
human rights defender|isMain&top:activist	0.029
human rights defender|isMain&top:defender	0.176
human rights defender|isMain&top:politics	-0.062
human rights defender|isMain&top:press	-0.056
human rights defender|isMain&top:union	-0.02
human rights defender|many	-0.029
human rights defender|near:<abducte	0.003
human rights defender|near:<abducti	-0.014
human rights defender|near:<about	0.093
human rights defender|near:<abuse	-0.001
human rights defender|near:<abuses	-0.007
human rights defender|near:<accordi	-0.05
human rights defender|near:<account	0.013
human rights defender|near:<accused	0.03
human rights defender|near:<acquitt	-0.002
human rights defender|near:<across	-0.073
human rights defender|near:<act	0.03
human rights defender|near:<action	-0.025
human rights defender|near:<actions	-0.037
human rights defender|near:<activis	0.164
human rights defender|near:<added	0.008
human rights defender|near:<address	0.006
human rights defender|near:<adminis	-0.018
human rights defender|near:<after	0.118
human rights defender|near:<again	-0.026
human rights defender|near:<against	-0.02
human rights defender|near:<agency	0.001
human rights defender|near:<agents	0.018
human rights defender|near:<aid	-0.019
human rights defender|near:<all	0.007
human rights defender|near:<allegat	0.007
human rights defender|near:<alleged	-0.057
human rights defender|near:<allowed	-0.001
human rights defender|near:<allowin	-0.02
human rights defender|near:<already	0.013
human rights defender|near:<also	0.24
human rights defender|near:<another	-0.001
human rights defender|near:<any	0.037
human rights defender|near:<applica	0.067
human rights defender|near:<are	-0.033
human rights defender|near:<areas	0.039
human rights defender|near:<armed	-0.018
human rights defender|near:<army	-0.019
human rights defender|near:<around	-0.014
human rights defender|near:<arrest	-0.018
human rights defender|near:<arreste	-0.071
human rights defender|near:<arrests	0.019
human rights defender|near:<article	0.011
human rights defender|near:<assault	0.035
human rights defender|near:<attack	0.037
human rights defender|near:<attacke	-0.007
human rights defender|near:<attempt	0.068
human rights defender|near:<attorne	0.017
human rights defender|near:<author	-0.024
human rights defender|near:<authori	-0.025
human rights defender|near:<back	-0.01
human rights defender|near:<bail	-0.057
human rights defender|near:<bank	-0.007
human rights defender|near:<became	-0.016
human rights defender|near:<because	-0.002
human rights defender|near:<before	-0.01
human rights defender|near:<began	0.015
human rights defender|near:<behind	-0.015
human rights defender|near:<being	-0.024
human rights defender|near:<believe	0.003
human rights defender|near:<between	-0.008
human rights defender|near:<blogger	-0.052
human rights defender|near:<body	0.034
human rights defender|near:<both	0.067
human rights defender|near:<broadca	-0.002
human rights defender|near:<brother	0.01
human rights defender|near:<but	0.021
human rights defender|near:<call	0.006
human rights defender|near:<called	-0.001
human rights defender|near:<calling	-0.005
human rights defender|near:<calls	0.004
human rights defender|near:<came	-0.001
human rights defender|near:<campaig	0.015
human rights defender|near:<case	-0.012
human rights defender|near:<cases	-0.009
human rights defender|near:<cell	-0.005
human rights defender|near:<chairpe	-0.053
human rights defender|near:<charge	-0.016
human rights defender|near:<charged	-0.021
human rights defender|near:<charges	-0.036
human rights defender|near:<chief	-0.008
human rights defender|near:<childre	0.087
human rights defender|near:<circums	-0.016
human rights defender|near:<cited	0.018
human rights defender|near:<citizen	-0.004
human rights defender|near:<clear	-0.023
human rights defender|near:<close	-0.021
human rights defender|near:<colleag	0.132
human rights defender|near:<colonia	-0.013
human rights defender|near:<come	-0.021
human rights defender|near:<comment	0.001
human rights defender|near:<committ	-0.012
human rights defender|near:<communi	0.016
human rights defender|near:<complai	0.001
human rights defender|near:<concern	-0.016
human rights defender|near:<condemn	0.024
human rights defender|near:<conditi	-0.011
human rights defender|near:<confere	0.036
human rights defender|near:<confirm	0.029
human rights defender|near:<connect	-0.012
human rights defender|near:<conspir	-0.008
human rights defender|near:<continu	0.016
human rights defender|near:<convict	-0.035
human rights defender|near:<could	-0.013
human rights defender|near:<counsel	0.016
human rights defender|near:<country	0.007
human rights defender|near:<court	0.028
human rights defender|near:<coverin	-0.026
human rights defender|near:<critic	-0.032
human rights defender|near:<custody	-0.043
human rights defender|near:<day	-0.033
human rights defender|near:<days	-0.012
human rights defender|near:<dead	0.014
human rights defender|near:<death	-0.061
human rights defender|near:<deaths	-0.006
human rights defender|near:<defende	0.019
human rights defender|near:<demonst	0.013
human rights defender|near:<denied	0.014
human rights defender|near:<describ	0.016
human rights defender|near:<despite	0.023
human rights defender|near:<detaine	-0.028
human rights defender|near:<detaini	0.015
human rights defender|near:<detenti	-0.013
human rights defender|near:<develop	0.01
human rights defender|near:<did	-0.009
human rights defender|near:<directo	0.02
human rights defender|near:<disappe	0.029
human rights defender|near:<disclos	-0.027
human rights defender|near:<dismiss	0.114
human rights defender|near:<disside	-0.05
human rights defender|near:<doctor	0.037
human rights defender|near:<documen	0.017
human rights defender|near:<domesti	0.037
human rights defender|near:<door	-0.01
human rights defender|near:<down	-0.008
human rights defender|near:<driver	-0.009
human rights defender|near:<due	0.058
human rights defender|near:<during	-0.012
human rights defender|near:<editor	-0.001
human rights defender|near:<electio	0.021
human rights defender|near:<end	0.017
human rights defender|near:<ensure	-0.004
human rights defender|near:<even	0.042
human rights defender|near:<evidenc	-0.033
human rights defender|near:<executi	-0.026
human rights defender|near:<express	-0.021
human rights defender|near:<faced	-0.015
human rights defender|near:<failed	-0.015
human rights defender|near:<family	0.049
human rights defender|near:<fatally	0.006
human rights defender|near:<father	-0.01
human rights defender|near:<federal	0.018
human rights defender|near:<figure	-0.037
human rights defender|near:<figures	0.014
human rights defender|near:<filed	0.008
human rights defender|near:<find	-0.02
human rights defender|near:<fine	-0.005
human rights defender|near:<first	-0.015
human rights defender|near:<followe	-0.028
human rights defender|near:<followi	0.229
human rights defender|near:<force	-0.008
human rights defender|near:<forces	-0.025
human rights defender|near:<former	-0.042
human rights defender|near:<found	-0.058
human rights defender|near:<four	-0.058
human rights defender|near:<free	-0.004
human rights defender|near:<freedom	0.005
human rights defender|near:<freelan	-0.008
human rights defender|near:<friends	-0.018
human rights defender|near:<gatheri	-0.03
human rights defender|near:<gave	-0.016
human rights defender|near:<get	-0.016
human rights defender|near:<given	-0.002
human rights defender|near:<governm	0.063
human rights defender|near:<group	0.098
human rights defender|near:<groups	0.009
human rights defender|near:<hand	0.021
human rights defender|near:<hands	0.022
human rights defender|near:<harassm	0.018
human rights defender|near:<head	-0.003
human rights defender|near:<heard	0.019
human rights defender|near:<held	-0.027
human rights defender|near:<helped	0.015
human rights defender|near:<here	-0.027
human rights defender|near:<him	-0.01
human rights defender|near:<holding	-0.003
human rights defender|near:<holiday	-0.003
human rights defender|near:<home	-0.019
human rights defender|near:<hospita	-0.012
human rights defender|near:<hostage	-0.01
human rights defender|near:<hotel	-0.006
human rights defender|near:<hours	0.023
human rights defender|near:<house	0.027
human rights defender|near:<how	-0.034
human rights defender|near:<human	0.076
human rights defender|near:<husband	0.141
human rights defender|near:<identif	0.11
human rights defender|near:<illegal	-0.01
human rights defender|near:<immedia	0.014
human rights defender|near:<impriso	-0.015
human rights defender|near:<inciden	0.003
human rights defender|near:<include	-0.054
human rights defender|near:<includi	-0.046
human rights defender|near:<indepen	-0.014
human rights defender|near:<individ	-0.001
human rights defender|near:<informa	0.024
human rights defender|near:<informe	-0.013
human rights defender|near:<ing	-0.004
human rights defender|near:<initial	0.02
human rights defender|near:<intervi	0.015
human rights defender|near:<into	-0.06
human rights defender|near:<invaded	-0.035
human rights defender|near:<investi	-0.002
human rights defender|near:<involve	0.002
human rights defender|near:<issued	-0.014
human rights defender|near:<jail	-0.009
human rights defender|near:<jailed	-0.008
human rights defender|near:<journal	-0.143
human rights defender|near:<judge	0.018
human rights defender|near:<just	0.029
human rights defender|near:<justice	-0.013
human rights defender|near:<keep	-0.027
human rights defender|near:<key	-0.032
human rights defender|near:<kidnap	-0.019
human rights defender|near:<kidnapp	-0.035
human rights defender|near:<kill	-0.003
human rights defender|near:<killed	0.044
human rights defender|near:<killers	-0.001
human rights defender|near:<killing	0.06
human rights defender|near:<known	-0.023
human rights defender|near:<last	0.061
human rights defender|near:<later	0.038
human rights defender|near:<latest	0.027
human rights defender|near:<law	0.019
human rights defender|near:<lawyer	-0.006
human rights defender|near:<leader	0.104
human rights defender|near:<leaders	0.046
human rights defender|near:<leading	0.019
human rights defender|near:<left	0.005
human rights defender|near:<legal	-0.012
human rights defender|near:<life	0.013
human rights defender|near:<like	0.011
human rights defender|near:<likely	0.033
human rights defender|near:<man	-0.044
human rights defender|near:<matter	-0.022
human rights defender|near:<media	-0.041
human rights defender|near:<member	0.193
human rights defender|near:<members	0.104
human rights defender|near:<men	-0.003
human rights defender|near:<mention	-0.008
human rights defender|near:<met	0.032
human rights defender|near:<militar	0.005
human rights defender|near:<million	-0.038
human rights defender|near:<ministe	-0.03
human rights defender|near:<minutes	-0.01
human rights defender|near:<missing	-0.003
human rights defender|near:<month	-0.002
human rights defender|near:<months	-0.014
human rights defender|near:<more	0.036
human rights defender|near:<morning	-0.01
human rights defender|near:<most	-0.006
human rights defender|near:<murder	-0.027
human rights defender|near:<murdere	0.069
human rights defender|near:<named	-0.022
human rights defender|near:<nationa	0.125
human rights defender|near:<near	-0.014
human rights defender|near:<needed	0.016
human rights defender|near:<never	-0.021
human rights defender|near:<new	-0.027
human rights defender|near:<news	-0.01
human rights defender|near:<newspap	0.016
human rights defender|near:<next	-0.007
human rights defender|near:<night	-0.007
human rights defender|near:<not	-0.029
human rights defender|near:<now	-0.005
human rights defender|near:<number	0.045
human rights defender|near:<off	0.014
human rights defender|near:<office	-0.04
human rights defender|near:<officer	-0.041
human rights defender|near:<officia	0.09
human rights defender|near:<old	-0.023
human rights defender|near:<once	-0.007
human rights defender|near:<one	-0.035
human rights defender|near:<online	-0.005
human rights defender|near:<only	-0.002
human rights defender|near:<opposit	0.038
human rights defender|near:<oppress	0.01
human rights defender|near:<order	-0.011
human rights defender|near:<ordered	-0.007
human rights defender|near:<orders	-0.013
human rights defender|near:<organis	-0.029
human rights defender|near:<organiz	0.006
human rights defender|near:<other	0.069
human rights defender|near:<others	0.012
human rights defender|near:<our	-0.021
human rights defender|near:<out	0.119
human rights defender|near:<over	-0.001
human rights defender|near:<pandemi	0.069
human rights defender|near:<parents	0.058
human rights defender|near:<part	-0.002
human rights defender|near:<partici	-0.003
human rights defender|near:<party	-0.067
human rights defender|near:<party’s	0.032
human rights defender|near:<past	-0.005
human rights defender|near:<pay	-0.006
human rights defender|near:<people	0.023
human rights defender|near:<persecu	0.04
human rights defender|near:<person	-0.001
human rights defender|near:<persona	0.029
human rights defender|near:<photogr	-0.008
human rights defender|near:<plan	-0.008
human rights defender|near:<planned	-0.014
human rights defender|near:<plot	-0.01
human rights defender|near:<point	-0.012
human rights defender|near:<pointed	-0.016
human rights defender|near:<police	-0.065
human rights defender|near:<politic	-0.011
human rights defender|near:<post	0.031
human rights defender|near:<posted	0.008
human rights defender|near:<power	0.017
human rights defender|near:<preside	0.025
human rights defender|near:<press	0.01
human rights defender|near:<prevent	-0.014
human rights defender|near:<prison	-0.139
human rights defender|near:<prisone	-0.044
human rights defender|near:<private	0.04
human rights defender|near:<proceed	0.025
human rights defender|near:<profess	-0.026
human rights defender|near:<promine	-0.028
human rights defender|near:<prosecu	-0.002
human rights defender|near:<protect	0.004
human rights defender|near:<protest	0.038
human rights defender|near:<public	-0.073
human rights defender|near:<publica	0.043
human rights defender|near:<publish	-0.076
human rights defender|near:<purpose	0.018
human rights defender|near:<receive	-0.007
human rights defender|near:<recogni	0.063
human rights defender|near:<recover	0.082
human rights defender|near:<refused	-0.003
human rights defender|near:<regime	0.19
human rights defender|near:<region	0.039
human rights defender|near:<relatio	-0.01
human rights defender|near:<release	-0.074
human rights defender|near:<religio	-0.005
human rights defender|near:<remain	-0.027
human rights defender|near:<remains	0.003
human rights defender|near:<repeate	-0.017
human rights defender|near:<report	-0.014
human rights defender|near:<reporte	-0.099
human rights defender|near:<reporti	-0.012
human rights defender|near:<represe	0.021
human rights defender|near:<repress	-0.028
human rights defender|near:<request	-0.027
human rights defender|near:<respect	-0.036
human rights defender|near:<reveale	0.019
human rights defender|near:<right	0.012
human rights defender|near:<rights	0.171
human rights defender|near:<rnalist	0.019
human rights defender|near:<say	0.026
human rights defender|near:<saying	0.005
human rights defender|near:<says	0.012
human rights defender|near:<scandal	-0.032
human rights defender|near:<secret	-0.006
human rights defender|near:<secreta	0.031
human rights defender|near:<securit	0.059
human rights defender|near:<seen	0.027
human rights defender|near:<send	0.019
human rights defender|near:<senior	-0.025
human rights defender|near:<sent	-0.003
human rights defender|near:<sentenc	-0.081
human rights defender|near:<separat	0.043
human rights defender|near:<service	-0.024
human rights defender|near:<set	-0.02
human rights defender|near:<seven	-0.058
human rights defender|near:<shot	0.13
human rights defender|near:<should	-0.031
human rights defender|near:<silence	-0.006
human rights defender|near:<since	-0.027
human rights defender|near:<sister	0.055
human rights defender|near:<slain	0.008
human rights defender|near:<slavery	-0.009
human rights defender|near:<social	-0.01
human rights defender|near:<some	-0.012
human rights defender|near:<son	-0.006
human rights defender|near:<speech	0.062
human rights defender|near:<spokesm	0.11
human rights defender|near:<staff	-0.069
human rights defender|near:<state	-0.009
human rights defender|near:<stateme	0.047
human rights defender|near:<station	-0.011
human rights defender|near:<still	0.132
human rights defender|near:<story	-0.013
human rights defender|near:<strike	-0.003
human rights defender|near:<such	0.136
human rights defender|near:<sufferi	-0.018
human rights defender|near:<suicide	-0.011
human rights defender|near:<support	-0.003
human rights defender|near:<surveil	0.018
human rights defender|near:<suspect	-0.041
human rights defender|near:<system	-0.012
human rights defender|near:<take	-0.002
human rights defender|near:<taken	-0.026
human rights defender|near:<targeti	0.009
human rights defender|near:<ter	-0.01
human rights defender|near:<terror	-0.03
human rights defender|near:<terrori	-0.019
human rights defender|near:<testimo	-0.02
human rights defender|near:<them	0.067
human rights defender|near:<there	-0.01
human rights defender|near:<those	-0.058
human rights defender|near:<though	-0.007
human rights defender|near:<threate	-0.017
human rights defender|near:<three	-0.006
human rights defender|near:<ties	-0.017
human rights defender|near:<time	-0.051
human rights defender|near:<today	0.014
human rights defender|near:<told	0.05
human rights defender|near:<too	0.001
human rights defender|near:<took	0.008
human rights defender|near:<torture	-0.021
human rights defender|near:<torturi	0.009
human rights defender|near:<trade	-0.003
human rights defender|near:<traffic	-0.006
human rights defender|near:<trial	-0.084
human rights defender|near:<truth	-0.008
human rights defender|near:<trying	0.165
human rights defender|near:<tweet	-0.008
human rights defender|near:<two	-0.019
human rights defender|near:<tycoon	-0.015
human rights defender|near:<under	-0.027
human rights defender|near:<unionis	-0.051
human rights defender|near:<until	0.004
human rights defender|near:<use	0.021
human rights defender|near:<used	-0.006
human rights defender|near:<using	-0.023
human rights defender|near:<victim	0.021
human rights defender|near:<video	0.015
human rights defender|near:<videos	0.012
human rights defender|near:<violenc	-0.021
human rights defender|near:<want	-0.026
human rights defender|near:<warrant	0.051
human rights defender|near:<website	-0.022
human rights defender|near:<week	-0.005
human rights defender|near:<weekend	-0.009
human rights defender|near:<well	-0.01
human rights defender|near:<what	-0.007
human rights defender|near:<when	-0.014
human rights defender|near:<while	0.016
human rights defender|near:<will	-0.027
human rights defender|near:<within	-0.035
human rights defender|near:<without	-0.051
human rights defender|near:<witness	0.029
human rights defender|near:<woman	-0.03
human rights defender|near:<women	-0.003
human rights defender|near:<words	-0.016
human rights defender|near:<work	-0.01
human rights defender|near:<worker	-0.007
human rights defender|near:<workers	0.113
human rights defender|near:<world	-0.003
human rights defender|near:<would	-0.019
human rights defender|near:<year	0.078
human rights defender|near:<years	-0.104
human rights defender|near:<you	0.009
human rights defender|near:>abducte	0.027
human rights defender|near:>abducti	-0.064
human rights defender|near:>about	-0.11
human rights defender|near:>abuse	-0.022
human rights defender|near:>accordi	0.019
human rights defender|near:>accusat	-0.021
human rights defender|near:>accused	-0.013
human rights defender|near:>across	-0.001
human rights defender|near:>act	-0.024
human rights defender|near:>actions	-0.032
human rights defender|near:>activis	-0.055
human rights defender|near:>adminis	-0.025
human rights defender|near:>advocac	0.038
human rights defender|near:>affidav	0.021
human rights defender|near:>after	-0.12
human rights defender|near:>against	0.045
human rights defender|near:>agency	-0.017
human rights defender|near:>aid	0.063
human rights defender|near:>all	0.057
human rights defender|near:>allegat	0.006
human rights defender|near:>alleged	-0.028
human rights defender|near:>allow	-0.009
human rights defender|near:>almost	-0.024
human rights defender|near:>along	-0.035
human rights defender|near:>also	-0.106
human rights defender|near:>always	-0.01
human rights defender|near:>among	0.089
human rights defender|near:>announc	0.013
human rights defender|near:>another	0.002
human rights defender|near:>any	0.009
human rights defender|near:>apartme	-0.003
human rights defender|near:>appeals	0.03
human rights defender|near:>appear	0.014
human rights defender|near:>appeare	0.073
human rights defender|near:>approac	-0.006
human rights defender|near:>arbitra	0.105
human rights defender|near:>are	-0.032
human rights defender|near:>armed	-0.019
human rights defender|near:>army	-0.022
human rights defender|near:>arrest	0.071
human rights defender|near:>arreste	-0.072
human rights defender|near:>arrests	0.045
human rights defender|near:>article	-0.028
human rights defender|near:>asked	-0.008
human rights defender|near:>assault	0.084
human rights defender|near:>attack	-0.026
human rights defender|near:>attacke	0.02
human rights defender|near:>attempt	0.02
human rights defender|near:>attorne	0.02
human rights defender|near:>authori	0.083
human rights defender|near:>away	0.01
human rights defender|near:>back	-0.012
human rights defender|near:>bail	-0.033
human rights defender|near:>banned	-0.014
human rights defender|near:>bars	-0.033
human rights defender|near:>because	0.005
human rights defender|near:>before	0.011
human rights defender|near:>behalf	0.119
human rights defender|near:>behind	-0.022
human rights defender|near:>being	-0.057
human rights defender|near:>believe	0.04
human rights defender|near:>between	-0.009
human rights defender|near:>blogger	0.06
human rights defender|near:>body	0.01
human rights defender|near:>both	-0.02
human rights defender|near:>broadca	-0.006
human rights defender|near:>brother	0.017
human rights defender|near:>brought	0.017
human rights defender|near:>brutall	-0.022
human rights defender|near:>bureau	-0.007
human rights defender|near:>but	0.02
human rights defender|near:>call	0.011
human rights defender|near:>called	0.012
human rights defender|near:>calling	-0.018
human rights defender|near:>came	-0.009
human rights defender|near:>campaig	0.016
human rights defender|near:>candida	0.059
human rights defender|near:>car	-0.059
human rights defender|near:>case	0.134
human rights defender|near:>cases	-0.001
human rights defender|near:>cell	-0.021
human rights defender|near:>central	0.056
human rights defender|near:>charged	-0.086
human rights defender|near:>charges	-0.023
human rights defender|near:>chief	-0.011
human rights defender|near:>civil	0.03
human rights defender|near:>colleag	0.071
human rights defender|near:>comes	0.021
human rights defender|near:>comment	0.011
human rights defender|near:>committ	0.005
human rights defender|near:>communi	0.004
human rights defender|near:>concern	-0.005
human rights defender|near:>condemn	-0.015
human rights defender|near:>conditi	-0.016
human rights defender|near:>confirm	0.139
human rights defender|near:>consula	-0.01
human rights defender|near:>contact	-0.003
human rights defender|near:>continu	-0.054
human rights defender|near:>convict	0.061
human rights defender|near:>coordin	0.021
human rights defender|near:>could	-0.021
human rights defender|near:>country	-0.017
human rights defender|near:>court	-0.08
human rights defender|near:>coverin	-0.005
human rights defender|near:>crimina	-0.039
human rights defender|near:>critic	0.076
human rights defender|near:>critica	-0.01
human rights defender|near:>critici	-0.025
human rights defender|near:>current	-0.032
human rights defender|near:>custody	0.046
human rights defender|near:>date	-0.007
human rights defender|near:>daughte	-0.01
human rights defender|near:>day	-0.016
human rights defender|near:>days	-0.129
human rights defender|near:>death	-0.031
human rights defender|near:>deeply	-0.005
human rights defender|near:>defende	-0.017
human rights defender|near:>defense	0.013
human rights defender|near:>democra	-0.013
human rights defender|near:>demonst	-0.001
human rights defender|near:>denied	0.06
human rights defender|near:>describ	-0.012
human rights defender|near:>despite	-0.026
human rights defender|near:>detaine	-0.014
human rights defender|near:>detenti	0.015
human rights defender|near:>deterio	-0.028
human rights defender|near:>determi	-0.013
human rights defender|near:>did	-0.044
human rights defender|near:>died	0.057
human rights defender|near:>disappe	0.015
human rights defender|near:>doctor	0.04
human rights defender|near:>documen	0.06
human rights defender|near:>down	-0.014
human rights defender|near:>driver	-0.016
human rights defender|near:>drove	0.017
human rights defender|near:>due	-0.003
human rights defender|near:>during	0.03
human rights defender|near:>earlier	0.018
human rights defender|near:>early	0.011
human rights defender|near:>editor	-0.007
human rights defender|near:>eight	-0.016
human rights defender|near:>embassy	0.025
human rights defender|near:>end	-0.008
human rights defender|near:>ensure	0.002
human rights defender|near:>even	-0.016
human rights defender|near:>evening	-0.004
human rights defender|near:>evidenc	0.014
human rights defender|near:>example	-0.01
human rights defender|near:>explain	0.044
human rights defender|near:>express	-0.021
human rights defender|near:>face	-0.008
human rights defender|near:>faced	-0.01
human rights defender|near:>faces	-0.009
human rights defender|near:>facing	0.044
human rights defender|near:>family	0.032
human rights defender|near:>father	-0.01
human rights defender|near:>federal	0.051
human rights defender|near:>few	-0.002
human rights defender|near:>fightin	-0.011
human rights defender|near:>finally	0.029
human rights defender|near:>first	-0.013
human rights defender|near:>five	0.104
human rights defender|near:>fled	-0.01
human rights defender|near:>followi	-0.021
human rights defender|near:>forced	-0.015
human rights defender|near:>forces	0.07
human rights defender|near:>former	-0.04
human rights defender|near:>found	-0.002
human rights defender|near:>four	-0.071
human rights defender|near:>free	0.001
human rights defender|near:>freed	-0.01
human rights defender|near:>freedom	0.089
human rights defender|near:>freelan	-0.011
human rights defender|near:>friends	0.002
human rights defender|near:>full	-0.003
human rights defender|near:>further	-0.001
human rights defender|near:>given	-0.003
human rights defender|near:>giving	0.018
human rights defender|near:>governm	0.039
human rights defender|near:>graduat	0.001
human rights defender|near:>group	0.063
human rights defender|near:>guilty	-0.019
human rights defender|near:>happene	0.008
human rights defender|near:>harassm	-0.029
human rights defender|near:>head	-0.014
human rights defender|near:>health	0.029
human rights defender|near:>hearing	0.078
human rights defender|near:>held	-0.058
human rights defender|near:>here	-0.028
human rights defender|near:>high	0.039
human rights defender|near:>highlig	-0.019
human rights defender|near:>himself	-0.038
human rights defender|near:>home	-0.032
human rights defender|near:>hospita	-0.017
human rights defender|near:>house	-0.023
human rights defender|near:>how	0.007
human rights defender|near:>however	0.053
human rights defender|near:>human	0.147
human rights defender|near:>husband	0.108
human rights defender|near:>immedia	-0.011
human rights defender|near:>impriso	0.079
human rights defender|near:>incarce	-0.03
human rights defender|near:>inciden	0.019
human rights defender|near:>includi	-0.015
human rights defender|near:>indictm	-0.008
human rights defender|near:>individ	-0.01
human rights defender|near:>informe	0.053
human rights defender|near:>initial	0.021
human rights defender|near:>inside	0.035
human rights defender|near:>intelli	-0.001
human rights defender|near:>interro	-0.061
human rights defender|near:>intervi	0.011
human rights defender|near:>into	-0.036
human rights defender|near:>investi	0.021
human rights defender|near:>issued	0.022
human rights defender|near:>jail	-0.034
human rights defender|near:>jailed	-0.022
human rights defender|near:>journal	-0.08
human rights defender|near:>judge	-0.004
human rights defender|near:>just	0.07
human rights defender|near:>justice	-0.003
human rights defender|near:>key	-0.028
human rights defender|near:>kidnap	-0.013
human rights defender|near:>kidnapp	0.028
human rights defender|near:>killed	0.206
human rights defender|near:>know	-0.001
human rights defender|near:>known	0.008
human rights defender|near:>last	0.031
human rights defender|near:>later	-0.032
human rights defender|near:>latest	0.162
human rights defender|near:>launche	-0.016
human rights defender|near:>law	-0.005
human rights defender|near:>lawyer	0.025
human rights defender|near:>lawyers	0.015
human rights defender|near:>leader	0.036
human rights defender|near:>leaders	0.055
human rights defender|near:>least	0.081
human rights defender|near:>leaving	0.021
human rights defender|near:>led	0.04
human rights defender|near:>left	-0.016
human rights defender|near:>legal	-0.014
human rights defender|near:>life	0.004
human rights defender|near:>list	0.022
human rights defender|near:>lived	-0.006
human rights defender|near:>local	-0.105
human rights defender|near:>long	0.079
human rights defender|near:>made	0.021
human rights defender|near:>man	0.009
human rights defender|near:>many	0.028
human rights defender|near:>may	-0.003
human rights defender|near:>media	-0.034
human rights defender|near:>medical	0.102
human rights defender|near:>member	0.178
human rights defender|near:>members	0.17
human rights defender|near:>men	-0.011
human rights defender|near:>militar	0.041
human rights defender|near:>missing	-0.014
human rights defender|near:>month	-0.007
human rights defender|near:>months	-0.025
human rights defender|near:>more	-0.05
human rights defender|near:>morning	0.012
human rights defender|near:>most	-0.01
human rights defender|near:>mother	-0.008
human rights defender|near:>moved	-0.037
human rights defender|near:>movemen	-0.021
human rights defender|near:>much	-0.001
human rights defender|near:>murder	-0.022
human rights defender|near:>murdere	-0.027
human rights defender|near:>nationa	0.171
human rights defender|near:>near	0.041
human rights defender|near:>never	-0.013
human rights defender|near:>new	-0.017
human rights defender|near:>news	-0.055
human rights defender|near:>newspap	-0.021
human rights defender|near:>night	-0.034
human rights defender|near:>not	-0.056
human rights defender|near:>now	-0.076
human rights defender|near:>off	-0.003
human rights defender|near:>offered	-0.049
human rights defender|near:>officer	-0.027
human rights defender|near:>officia	0.017
human rights defender|near:>one	-0.027
human rights defender|near:>online	-0.014
human rights defender|near:>only	-0.018
human rights defender|near:>opposit	0.009
human rights defender|near:>order	0.01
human rights defender|near:>ordered	-0.006
human rights defender|near:>organiz	0.043
human rights defender|near:>other	0.129
human rights defender|near:>others	-0.006
human rights defender|near:>out	-0.032
human rights defender|near:>outlet	0.022
human rights defender|near:>outrage	0.047
human rights defender|near:>outside	0.012
human rights defender|near:>over	0.009
human rights defender|near:>parents	-0.016
human rights defender|near:>part	-0.014
human rights defender|near:>penalty	-0.018
human rights defender|near:>people	0.115
human rights defender|near:>person	-0.008
human rights defender|near:>phone	0.041
human rights defender|near:>photogr	-0.005
human rights defender|near:>physica	0.1
human rights defender|near:>picked	-0.009
human rights defender|near:>picture	0.013
human rights defender|near:>place	-0.002
human rights defender|near:>poet	-0.006
human rights defender|near:>point	0.066
human rights defender|near:>police	0.066
human rights defender|near:>politic	0.024
human rights defender|near:>popular	0.032
human rights defender|near:>possess	-0.001
human rights defender|near:>present	-0.036
human rights defender|near:>preside	-0.04
human rights defender|near:>press	0.022
human rights defender|near:>previou	0.005
human rights defender|near:>prison	-0.082
human rights defender|near:>prisone	-0.02
human rights defender|near:>profess	-0.011
human rights defender|near:>program	0.039
human rights defender|near:>promine	-0.004
human rights defender|near:>prosecu	0.025
human rights defender|near:>protest	-0.027
human rights defender|near:>provide	0.021
human rights defender|near:>public	0.028
human rights defender|near:>publish	0.004
human rights defender|near:>put	-0.028
human rights defender|near:>questio	0.118
human rights defender|near:>raised	-0.004
human rights defender|near:>receive	-0.035
human rights defender|near:>recentl	-0.011
human rights defender|near:>regime’	-0.019
human rights defender|near:>rejecte	-0.002
human rights defender|near:>relativ	-0.012
human rights defender|near:>release	0.011
human rights defender|near:>remains	-0.059
human rights defender|near:>repeate	-0.011
human rights defender|near:>report	-0.02
human rights defender|near:>reporte	-0.05
human rights defender|near:>reporti	-0.009
human rights defender|near:>represe	-0.008
human rights defender|near:>residen	-0.031
human rights defender|near:>respect	-0.063
human rights defender|near:>right	0.022
human rights defender|near:>rights	-0.039
human rights defender|near:>ruling	0.016
human rights defender|near:>same	-0.025
human rights defender|near:>say	-0.042
human rights defender|near:>saying	-0.007
human rights defender|near:>says	-0.014
human rights defender|near:>school	0.024
human rights defender|near:>securit	0.064
human rights defender|near:>see	0.019
human rights defender|near:>seen	-0.001
human rights defender|near:>seized	-0.055
human rights defender|near:>sentenc	-0.16
human rights defender|near:>separat	-0.004
human rights defender|near:>service	0.001
human rights defender|near:>serving	0.064
human rights defender|near:>set	-0.021
human rights defender|near:>seven	-0.002
human rights defender|near:>several	0.06
human rights defender|near:>shot	0.02
human rights defender|near:>show	-0.008
human rights defender|near:>shows	-0.011
human rights defender|near:>since	0.032
human rights defender|near:>sit	-0.004
human rights defender|near:>six	0.012
human rights defender|near:>slain	0.04
human rights defender|near:>social	-0.027
human rights defender|near:>some	0.104
human rights defender|near:>son	0.004
human rights defender|near:>soon	0.03
human rights defender|near:>spent	-0.007
human rights defender|near:>spoke	0.076
human rights defender|near:>spreadi	-0.013
human rights defender|near:>started	0.044
human rights defender|near:>state	-0.015
human rights defender|near:>stateme	0.023
human rights defender|near:>station	-0.006
human rights defender|near:>still	-0.026
human rights defender|near:>story	0.017
human rights defender|near:>street	0.039
human rights defender|near:>strongl	-0.007
human rights defender|near:>struggl	-0.009
human rights defender|near:>subject	-0.044
human rights defender|near:>suffere	-0.005
human rights defender|near:>suicide	0.001
human rights defender|near:>support	0.078
human rights defender|near:>survive	0.013
human rights defender|near:>taken	-0.039
human rights defender|near:>targete	0.01
human rights defender|near:>teacher	-0.022
human rights defender|near:>terrori	0.001
human rights defender|near:>than	0.018
human rights defender|near:>them	0.085
human rights defender|near:>then	-0.038
human rights defender|near:>there	0.011
human rights defender|near:>third	-0.01
human rights defender|near:>those	0.09
human rights defender|near:>though	0.016
human rights defender|near:>thought	-0.031
human rights defender|near:>threats	-0.007
human rights defender|near:>three	-0.01
human rights defender|near:>through	-0.012
human rights defender|near:>time	-0.08
human rights defender|near:>told	-0.047
human rights defender|near:>torture	-0.043
human rights defender|near:>total	-0.026
human rights defender|near:>trade	-0.047
human rights defender|near:>transfe	0.057
human rights defender|near:>treatme	-0.021
human rights defender|near:>trial	-0.038
human rights defender|near:>tried	-0.016
human rights defender|near:>truth	-0.012
human rights defender|near:>tweet	-0.012
human rights defender|near:>two	0.075
human rights defender|near:>under	-0.106
human rights defender|near:>union	-0.002
human rights defender|near:>unionis	-0.101
human rights defender|near:>unknown	-0.014
human rights defender|near:>until	0.005
human rights defender|near:>used	0.025
human rights defender|near:>using	0.04
human rights defender|near:>very	-0.002
human rights defender|near:>via	-0.011
human rights defender|near:>victim	0.003
human rights defender|near:>video	-0.019
human rights defender|near:>violati	0.001
human rights defender|near:>violenc	-0.024
human rights defender|near:>walked	0.02
human rights defender|near:>wanted	-0.003
human rights defender|near:>warrant	-0.006
human rights defender|near:>way	-0.016
human rights defender|near:>website	-0.018
human rights defender|near:>week	0.041
human rights defender|near:>weeks	-0.009
human rights defender|near:>well	-0.03
human rights defender|near:>went	-0.005
human rights defender|near:>what	-0.006
human rights defender|near:>when	0.006
human rights defender|near:>where	-0.019
human rights defender|near:>while	0.025
human rights defender|near:>whose	-0.018
human rights defender|near:>wife	-0.014
human rights defender|near:>will	-0.037
human rights defender|near:>without	-0.037
human rights defender|near:>witness	0.048
human rights defender|near:>woman	-0.043
human rights defender|near:>women	-0.012
human rights defender|near:>women’s	-0.083
human rights defender|near:>work	-0.021
human rights defender|near:>worked	0.006
human rights defender|near:>worker	0.073
human rights defender|near:>workers	0.064
human rights defender|near:>working	-0.022
human rights defender|near:>would	-0.023
human rights defender|near:>writer	-0.035
human rights defender|near:>writes	-0.005
human rights defender|near:>wrote	-0.005
human rights defender|near:>year	-0.047
human rights defender|near:>years	0.066
human rights defender|near:>young	-0.029
human rights defender|nearest:accused	-0.009
human rights defender|nearest:activist	0.139
human rights defender|nearest:blogger	-0.089
human rights defender|nearest:defender	0.079
human rights defender|nearest:family	0.213
human rights defender|nearest:force	0.071
human rights defender|nearest:journalist	-0.002
human rights defender|nearest:lawyer	0.089
human rights defender|nearest:none	0.036
human rights defender|nearest:politics	-0.076
human rights defender|nearest:press	-0.111
human rights defender|nearest:protest	-0.06
human rights defender|nearest:union	-0.147
human rights defender|often	-0.014
human rights defender|rate:accused	-0.027
human rights defender|rate:activist	0.056
human rights defender|rate:blogger	-0.062
human rights defender|rate:defender	0.194
human rights defender|rate:family	0.071
human rights defender|rate:force	-0.115
human rights defender|rate:journalist	0.044
human rights defender|rate:lawyer	0.016
human rights defender|rate:politics	0.125
human rights defender|rate:press	-0.056
human rights defender|rate:protest	0.11
human rights defender|rate:union	0.008
human rights defender|second:accused	-0.025
human rights defender|second:blogger	-0.031
human rights defender|second:defender	0.21
human rights defender|second:family	0.084
human rights defender|second:force	0.016
human rights defender|second:journalist	-0.026
human rights defender|second:politics	0.016
human rights defender|second:press	-0.06
human rights defender|second:protest	0.054
human rights defender|second:union	-0.045
human rights defender|sentence:accused	-0.07
human rights defender|sentence:activist	0.203
human rights defender|sentence:blogger	-0.159
human rights defender|sentence:defender	0.234
human rights defender|sentence:family	0.05
human rights defender|sentence:force	-0.022
human rights defender|sentence:journalist	-0.189
human rights defender|sentence:lawyer	0.063
human rights defender|sentence:politics	0.041
human rights defender|sentence:press	-0.194
human rights defender|sentence:protest	0.011
human rights defender|sentence:union	-0.37
human rights defender|share:accused	-0.018
human rights defender|share:activist	0.029
human rights defender|share:blogger	-0.042
human rights defender|share:defender	0.039
human rights defender|share:family	0.016
human rights defender|share:force	0.026
human rights defender|share:journalist	-0.02
human rights defender|share:lawyer	0.048
human rights defender|share:politics	0.092
human rights defender|share:press	-0.013
human rights defender|share:protest	-0.006
human rights defender|share:union	-0.102
human rights defender|title:accused	-0.074
human rights defender|title:activist	0.108
human rights defender|title:blogger	-0.042
human rights defender|title:defender	0.114
human rights defender|title:family	-0.043
human rights defender|title:force	-0.063
human rights defender|title:journalist	0.172
human rights defender|title:lawyer	0.14
human rights defender|title:politics	0.171
human rights defender|title:press	0.077
human rights defender|title:protest	0.327
human rights defender|title:union	0.118
human rights defender|told:abandon	-0.003
human rights defender|told:abducte	0.038
human rights defender|told:abducti	-0.055
human rights defender|told:able	-0.013
human rights defender|told:about	0.018
human rights defender|told:absolut	-0.002
human rights defender|told:abuse	-0.034
human rights defender|told:abuses	-0.028
human rights defender|told:access	0.002
human rights defender|told:accompa	-0.005
human rights defender|told:accordi	-0.021
human rights defender|told:account	0.006
human rights defender|told:accusat	-0.049
human rights defender|told:accused	0.064
human rights defender|told:acknowl	-0.002
human rights defender|told:acquitt	-0.003
human rights defender|told:across	-0.016
human rights defender|told:act	-0.008
human rights defender|told:action	-0.014
human rights defender|told:actions	-0.039
human rights defender|told:activis	0.081
human rights defender|told:activit	0.01
human rights defender|told:added	0.025
human rights defender|told:additio	-0.015
human rights defender|told:address	-0.013
human rights defender|told:adminis	0.014
human rights defender|told:advocac	0.037
human rights defender|told:advocat	-0.005
human rights defender|told:affidav	0.019
human rights defender|told:affilia	-0.011
human rights defender|told:affront	-0.02
human rights defender|told:after	-0.052
human rights defender|told:afterno	-0.006
human rights defender|told:again	-0.03
human rights defender|told:against	-0.002
human rights defender|told:agencie	-0.01
human rights defender|told:agency	0.033
human rights defender|told:agents	0.013
human rights defender|told:aggress	0.014
human rights defender|told:ago	-0.029
human rights defender|told:agreed	-0.009
human rights defender|told:aid	0.076
human rights defender|told:aimed	0.117
human rights defender|told:al-Hath	0.03
human rights defender|told:all	0.012
human rights defender|told:allegat	-0.009
human rights defender|told:alleged	-0.123
human rights defender|told:allow	-0.009
human rights defender|told:allowed	0.025
human rights defender|told:allowin	-0.01
human rights defender|told:almost	-0.03
human rights defender|told:along	-0.03
human rights defender|told:alongsi	-0.029
human rights defender|told:already	0.015
human rights defender|told:also	0.139
human rights defender|told:always	-0.009
human rights defender|told:among	0.072
human rights defender|told:announc	0.013
human rights defender|told:another	-0.035
human rights defender|told:anti-co	-0.025
human rights defender|told:anti-te	0.036
human rights defender|told:any	-0.015
human rights defender|told:anyone	-0.009
human rights defender|told:anythin	-0.003
human rights defender|told:aparthe	-0.011
human rights defender|told:apartme	-0.031
human rights defender|told:appeal	-0.004
human rights defender|told:appeals	0.029
human rights defender|told:appear	0.006
human rights defender|told:appeare	0.077
human rights defender|told:applica	0.034
human rights defender|told:approac	0.01
human rights defender|told:arbitra	0.073
human rights defender|told:are	0.042
human rights defender|told:area	0.012
human rights defender|told:argued	0.018
human rights defender|told:argumen	-0.009
human rights defender|told:armed	0.006
human rights defender|told:army	-0.023
human rights defender|told:around	0.031
human rights defender|told:arrest	-0.016
human rights defender|told:arreste	0.103
human rights defender|told:arrests	0.036
human rights defender|told:article	-0.022
human rights defender|told:asked	-0.003
human rights defender|told:assassi	0.082
human rights defender|told:assault	0.103
human rights defender|told:assista	-0.034
human rights defender|told:associa	-0.012
human rights defender|told:attack	-0.043
human rights defender|told:attacke	0.015
human rights defender|told:attacks	0.1
human rights defender|told:attempt	0.053
human rights defender|told:attenti	0.02
human rights defender|told:attorne	0.014
human rights defender|told:author	-0.029
human rights defender|told:authori	-0.081
human rights defender|told:award	-0.02
human rights defender|told:away	-0.007
human rights defender|told:back	-0.008
human rights defender|told:bail	-0.069
human rights defender|told:ban	-0.034
human rights defender|told:banned	-0.035
human rights defender|told:bars	-0.092
human rights defender|told:based	-0.021
human rights defender|told:basic	0.01
human rights defender|told:basis	-0.001
human rights defender|told:bearing	-0.012
human rights defender|told:beat	-0.007
human rights defender|told:beaten	-0.009
human rights defender|told:beating	-0.024
human rights defender|told:became	-0.026
human rights defender|told:because	-0.039
human rights defender|told:before	-0.037
human rights defender|told:began	0.054
human rights defender|told:beginni	-0.008
human rights defender|told:behalf	0.085
human rights defender|told:behind	-0.088
human rights defender|told:being	-0.136
human rights defender|told:believe	0.017
human rights defender|told:better	-0.027
human rights defender|told:between	-0.06
human rights defender|told:bin	-0.002
human rights defender|told:blogger	-0.014
human rights defender|told:body	0.014
human rights defender|told:bogus	-0.002
human rights defender|told:book	-0.025
human rights defender|told:border	-0.03
human rights defender|told:both	-0.024
human rights defender|told:broadca	-0.023
human rights defender|told:broken	-0.01
human rights defender|told:brother	0.019
human rights defender|told:brought	0.111
human rights defender|told:brutal	-0.01
human rights defender|told:brutali	0.035
human rights defender|told:brutall	-0.031
human rights defender|told:buildin	0.01
human rights defender|told:busines	-0.015
human rights defender|told:but	-0.015
human rights defender|told:call	0.019
human rights defender|told:called	0.088
human rights defender|told:calling	-0.032
human rights defender|told:calls	-0.005
human rights defender|told:came	-0.047
human rights defender|told:campaig	-0.028
human rights defender|told:can	0.013
human rights defender|told:candida	0.053
human rights defender|told:cannot	0.01
human rights defender|told:capital	-0.039
human rights defender|told:captivi	0.062
human rights defender|told:captors	-0.005
human rights defender|told:capture	-0.008
human rights defender|told:car	-0.02
human rights defender|told:case	-0.023
human rights defender|told:cases	-0.038
human rights defender|told:cause	-0.002
human rights defender|told:caused	-0.024
human rights defender|told:cell	-0.04
human rights defender|told:central	0.054
human rights defender|told:century	0.038
human rights defender|told:certain	0.025
human rights defender|told:chairpe	-0.073
human rights defender|told:charge	-0.024
human rights defender|told:charged	-0.119
human rights defender|told:charges	0.056
human rights defender|told:chief	-0.01
human rights defender|told:childre	-0.054
human rights defender|told:choice	-0.011
human rights defender|told:circums	-0.012
human rights defender|told:cited	0.017
human rights defender|told:citing	-0.009
human rights defender|told:citizen	0.036
human rights defender|told:city	-0.029
human rights defender|told:civil	0.087
human rights defender|told:claim	-0.015
human rights defender|told:claimed	0.045
human rights defender|told:claimin	-0.013
human rights defender|told:claims	0.025
human rights defender|told:clashes	-0.006
human rights defender|told:clear	-0.025
human rights defender|told:client	0.002
human rights defender|told:close	-0.004
human rights defender|told:cold	-0.003
human rights defender|told:colleag	0.139
human rights defender|told:collect	-0.007
human rights defender|told:collusi	-0.014
human rights defender|told:columni	-0.004
human rights defender|told:com	-0.005
human rights defender|told:come	-0.032
human rights defender|told:comes	0.018
human rights defender|told:comment	0.021
human rights defender|told:commit	-0.011
human rights defender|told:commitm	0.009
human rights defender|told:committ	-0.013
human rights defender|told:common	0.073
human rights defender|told:communi	-0.001
human rights defender|told:complai	-0.009
human rights defender|told:complet	-0.007
human rights defender|told:concern	-0.026
human rights defender|told:conclud	-0.002
human rights defender|told:condemn	-0.001
human rights defender|told:conditi	-0.006
human rights defender|told:conduct	-0.022
human rights defender|told:confere	0.011
human rights defender|told:confess	-0.021
human rights defender|told:confirm	0.179
human rights defender|told:confisc	0.022
human rights defender|told:connect	-0.028
human rights defender|told:conside	-0.009
human rights defender|told:conspir	-0.012
human rights defender|told:constit	0.039
human rights defender|told:consula	-0.009
human rights defender|told:consult	0.046
human rights defender|told:contact	-0.011
human rights defender|told:contemp	-0.005
human rights defender|told:continu	-0.049
human rights defender|told:control	0.033
human rights defender|told:controv	0.003
human rights defender|told:convers	-0.002
human rights defender|told:convict	-0.029
human rights defender|told:coordin	0.012
human rights defender|told:coronav	0.034
human rights defender|told:corresp	-0.003
human rights defender|told:corrupt	-0.019
human rights defender|told:could	-0.051
human rights defender|told:council	0.18
human rights defender|told:counsel	0.01
human rights defender|told:country	0.024
human rights defender|told:counts	-0.022
human rights defender|told:coup	0.005
human rights defender|told:couple	0.025
human rights defender|told:court	0.006
human rights defender|told:cover	0.044
human rights defender|told:coverag	-0.003
human rights defender|told:coverin	-0.005
human rights defender|told:crackdo	0.044
human rights defender|told:crime	-0.016
human rights defender|told:crimes	-0.002
human rights defender|told:crimina	-0.043
human rights defender|told:crisis	0.011
human rights defender|told:critic	0.056
human rights defender|told:critica	-0.012
human rights defender|told:critici	0.031
human rights defender|told:critics	0.031
human rights defender|told:crowd	0.015
human rights defender|told:cruel	-0.005
human rights defender|told:current	-0.071
human rights defender|told:custody	-0.044
human rights defender|told:cut	-0.007
human rights defender|told:daily	-0.007
human rights defender|told:danger	-0.002
human rights defender|told:date	0.026
human rights defender|told:daughte	-0.041
human rights defender|told:day	-0.073
human rights defender|told:days	-0.01
human rights defender|told:dead	-0.051
human rights defender|told:deal	-0.008
human rights defender|told:death	-0.109
human rights defender|told:deaths	-0.024
human rights defender|told:decades	-0.01
human rights defender|told:decided	-0.011
human rights defender|told:decisio	-0.048
human rights defender|told:deeply	-0.013
human rights defender|told:defence	-0.004
human rights defender|told:defend	-0.001
human rights defender|told:defende	0.057
human rights defender|told:defense	0.03
human rights defender|told:delay	-0.004
human rights defender|told:deliber	0.014
human rights defender|told:deliver	-0.014
human rights defender|told:demand	0.015
human rights defender|told:demande	0.021
human rights defender|told:demands	-0.014
human rights defender|told:democra	0.072
human rights defender|told:demonst	-0.009
human rights defender|told:denied	0.015
human rights defender|told:denounc	0.031
human rights defender|told:departm	-0.023
human rights defender|told:deputy	-0.031
human rights defender|told:describ	0.004
human rights defender|told:despite	0.018
human rights defender|told:destroy	0.07
human rights defender|told:details	-0.102
human rights defender|told:detaine	-0.09
human rights defender|told:detaini	0.054
human rights defender|told:detenti	-0.038
human rights defender|told:deterio	-0.021
human rights defender|told:determi	-0.005
human rights defender|told:develop	0.024
human rights defender|told:dictato	-0.005
human rights defender|told:did	-0.062
human rights defender|told:die	-0.009
human rights defender|told:died	0.103
human rights defender|told:differe	-0.022
human rights defender|told:diploma	0.024
human rights defender|told:directo	0.023
human rights defender|told:disappe	0.036
human rights defender|told:disclos	-0.008
human rights defender|told:discove	0.008
human rights defender|told:discuss	-0.011
human rights defender|told:dismiss	-0.024
human rights defender|told:disside	-0.035
human rights defender|told:distric	-0.03
human rights defender|told:doctor	0.046
human rights defender|told:doing	-0.02
human rights defender|told:door	-0.004
human rights defender|told:down	-0.043
human rights defender|told:dozens	-0.02
human rights defender|told:drive	-0.005
human rights defender|told:dropped	0.012
human rights defender|told:due	0.011
human rights defender|told:during	0.011
human rights defender|told:earlier	-0.003
human rights defender|told:early	0.001
human rights defender|told:economi	-0.011
human rights defender|told:editor	-0.007
human rights defender|told:editor-	-0.005
human rights defender|told:efforts	0.003
human rights defender|told:eight	-0.028
human rights defender|told:either	0.033
human rights defender|told:elected	0.08
human rights defender|told:electio	0.046
human rights defender|told:electro	0.055
human rights defender|told:embassy	0.023
human rights defender|told:emergen	0.058
human rights defender|told:end	-0.003
human rights defender|told:enforce	0.045
human rights defender|told:enough	-0.012
human rights defender|told:ensure	-0.006
human rights defender|told:entire	-0.01
human rights defender|told:entitle	-0.006
human rights defender|told:environ	-0.008
human rights defender|told:escalat	-0.022
human rights defender|told:escape	-0.002
human rights defender|told:especia	0.039
human rights defender|told:establi	-0.025
human rights defender|told:even	-0.044
human rights defender|told:evening	-0.028
human rights defender|told:everyon	-0.006
human rights defender|told:evidenc	-0.038
human rights defender|told:example	-0.01
human rights defender|told:except	-0.007
human rights defender|told:exchang	-0.022
human rights defender|told:execute	-0.024
human rights defender|told:executi	-0.066
human rights defender|told:exercis	0.023
human rights defender|told:exile	0.009
human rights defender|told:explain	0.034
human rights defender|told:exposin	0.044
human rights defender|told:express	-0.055
human rights defender|told:extende	-0.011
human rights defender|told:extradi	-0.016
human rights defender|told:extraor	0.027
human rights defender|told:fabrica	-0.003
human rights defender|told:face	-0.013
human rights defender|told:faced	-0.011
human rights defender|told:faces	0.017
human rights defender|told:facilit	-0.033
human rights defender|told:facing	0.024
human rights defender|told:fact	0.017
human rights defender|told:failed	-0.018
human rights defender|told:fake	-0.006
human rights defender|told:false	0.033
human rights defender|told:familie	-0.015
human rights defender|told:family	0.082
human rights defender|told:family'	-0.002
human rights defender|told:far	-0.017
human rights defender|told:farmers	0.004
human rights defender|told:fatally	0.014
human rights defender|told:father	-0.046
human rights defender|told:federal	0.085
human rights defender|told:fellow	-0.012
human rights defender|told:female	0.005
human rights defender|told:few	0.014
human rights defender|told:field	0.007
human rights defender|told:fighter	-0.002
human rights defender|told:fightin	-0.013
human rights defender|told:figure	-0.032
human rights defender|told:figures	0.013
human rights defender|told:filed	0.006
human rights defender|told:film	-0.003
human rights defender|told:finally	0.025
human rights defender|told:find	-0.017
human rights defender|told:finding	0.011
human rights defender|told:fine	0.006
human rights defender|told:fire	-0.051
human rights defender|told:firearm	0.004
human rights defender|told:first	-0.04
human rights defender|told:five	0.075
human rights defender|told:fled	0.012
human rights defender|told:focus	-0.006
human rights defender|told:follow	-0.007
human rights defender|told:followe	-0.054
human rights defender|told:followi	0.003
human rights defender|told:food	-0.008
human rights defender|told:footage	-0.002
human rights defender|told:force	-0.019
human rights defender|told:forced	0.005
human rights defender|told:forces	-0.004
human rights defender|told:forcibl	0.027
human rights defender|told:foreign	-0.025
human rights defender|told:former	-0.073
human rights defender|told:found	-0.025
human rights defender|told:founded	-0.026
human rights defender|told:founder	-0.022
human rights defender|told:four	-0.18
human rights defender|told:fraud	-0.012
human rights defender|told:free	-0.01
human rights defender|told:freed	-0.011
human rights defender|told:freedom	0.081
human rights defender|told:freelan	-0.022
human rights defender|told:frequen	0.009
human rights defender|told:friend	-0.053
human rights defender|told:friends	-0.005
human rights defender|told:full	-0.002
human rights defender|told:further	-0.084
human rights defender|told:future	0.083
human rights defender|told:gas	-0.014
human rights defender|told:gatheri	0.02
human rights defender|told:gave	-0.002
human rights defender|told:get	-0.005
human rights defender|told:getting	-0.013
human rights defender|told:girl	-0.032
human rights defender|told:girls	-0.012
human rights defender|told:given	-0.006
human rights defender|told:going	-0.058
human rights defender|told:governm	0.119
human rights defender|told:graduat	0.013
human rights defender|told:granted	0.009
human rights defender|told:grave	-0.002
human rights defender|told:great	-0.008
human rights defender|told:grenade	-0.024
human rights defender|told:ground	0.018
human rights defender|told:grounds	-0.022
human rights defender|told:group	0.063
human rights defender|told:groups	-0.011
human rights defender|told:guards	-0.006
human rights defender|told:guilty	0.003
human rights defender|told:hand	-0.001
human rights defender|told:handcuf	-0.007
human rights defender|told:hands	0.022
human rights defender|told:happene	0.042
human rights defender|told:harassm	-0.019
human rights defender|told:having	0.035
human rights defender|told:head	-0.012
human rights defender|told:health	0.025
human rights defender|told:heard	0.016
human rights defender|told:hearing	0.045
human rights defender|told:heavy	-0.013
human rights defender|told:held	-0.142
human rights defender|told:here	0.02
human rights defender|told:herself	0.036
human rights defender|told:hide	-0.008
human rights defender|told:hiding	-0.013
human rights defender|told:high	0.08
human rights defender|told:highest	-0.006
human rights defender|told:highlig	-0.009
human rights defender|told:him	-0.016
human rights defender|told:himself	-0.043
human rights defender|told:histori	-0.014
human rights defender|told:hold	-0.021
human rights defender|told:holding	-0.011
human rights defender|told:holiday	0.011
human rights defender|told:home	0.055
human rights defender|told:homes	0.017
human rights defender|told:honor	-0.002
human rights defender|told:hospita	0.053
human rights defender|told:host	0.027
human rights defender|told:hostage	0.137
human rights defender|told:hostile	-0.003
human rights defender|told:hotel	-0.005
human rights defender|told:hours	0.027
human rights defender|told:house	0.011
human rights defender|told:houses	-0.021
human rights defender|told:how	-0.032
human rights defender|told:however	0.002
human rights defender|told:human	0.201
human rights defender|told:humanit	0.003
human rights defender|told:hundred	-0.005
human rights defender|told:husband	0.163
human rights defender|told:identif	0.143
human rights defender|told:identit	-0.006
human rights defender|told:illegal	0.004
human rights defender|told:immedia	0.009
human rights defender|told:impriso	0.059
human rights defender|told:improve	0.016
human rights defender|told:incarce	-0.035
human rights defender|told:inciden	0.014
human rights defender|told:incitem	-0.002
human rights defender|told:incitin	0.029
human rights defender|told:include	-0.017
human rights defender|told:includi	-0.081
human rights defender|told:increas	-0.002
human rights defender|told:indepen	-0.029
human rights defender|told:indicat	-0.006
human rights defender|told:indictm	-0.014
human rights defender|told:individ	0.026
human rights defender|told:informa	0.001
human rights defender|told:informe	0.054
human rights defender|told:initial	0.036
human rights defender|told:injured	-0.008
human rights defender|told:injusti	-0.002
human rights defender|told:inside	0.035
human rights defender|told:institu	0.051
human rights defender|told:insulti	-0.023
human rights defender|told:intelli	-0.023
human rights defender|told:intende	0.014
human rights defender|told:intensi	0.038
human rights defender|told:intent	-0.01
human rights defender|told:intenti	-0.018
human rights defender|told:interna	-0.014
human rights defender|told:interro	-0.058
human rights defender|told:intervi	-0.005
human rights defender|told:intimid	-0.009
human rights defender|told:into	-0.118
human rights defender|told:investi	-0.041
human rights defender|told:involve	-0.014
human rights defender|told:involvi	-0.012
human rights defender|told:issue	-0.017
human rights defender|told:issued	0.008
human rights defender|told:issues	-0.027
human rights defender|told:items	0.013
human rights defender|told:it’s	-0.002
human rights defender|told:jail	-0.076
human rights defender|told:jailed	-0.058
human rights defender|told:join	-0.015
human rights defender|told:journal	-0.118
human rights defender|told:judge	-0.019
human rights defender|told:jury	0.007
human rights defender|told:just	0.079
human rights defender|told:justice	0.014
human rights defender|told:justify	-0.004
human rights defender|told:kept	-0.017
human rights defender|told:key	-0.034
human rights defender|told:kidnap	-0.021
human rights defender|told:kidnapp	0.009
human rights defender|told:killed	0.151
human rights defender|told:killers	-0.001
human rights defender|told:killing	0.108
human rights defender|told:kind	-0.004
human rights defender|told:kingdom	0.014
human rights defender|told:know	-0.008
human rights defender|told:knowing	-0.008
human rights defender|told:known	-0.073
human rights defender|told:labor	-0.119
human rights defender|told:labour	0.011
human rights defender|told:lack	0.02
human rights defender|told:languag	0.013
human rights defender|told:lashes	-0.108
human rights defender|told:last	0.024
human rights defender|told:late	-0.028
human rights defender|told:later	-0.067
human rights defender|told:latest	0.146
human rights defender|told:launche	-0.016
human rights defender|told:law	0.023
human rights defender|told:laws	0.055
human rights defender|told:lawyer	-0.031
human rights defender|told:lawyers	0.083
human rights defender|told:leader	0.153
human rights defender|told:leaders	0.058
human rights defender|told:leading	0.099
human rights defender|told:least	-0.014
human rights defender|told:leave	-0.025
human rights defender|told:leaving	0.012
human rights defender|told:led	-0.033
human rights defender|told:left	-0.036
human rights defender|told:legal	-0.024
human rights defender|told:legitim	-0.016
human rights defender|told:let	-0.001
human rights defender|told:letter	0.023
human rights defender|told:license	0.015
human rights defender|told:lies	-0.015
human rights defender|told:life	0.011
human rights defender|told:like	-0.003
human rights defender|told:likely	-0.007
human rights defender|told:line	-0.024
human rights defender|told:linked	-0.022
human rights defender|told:links	-0.018
human rights defender|told:list	0.021
human rights defender|told:listed	0.017
human rights defender|told:live	0.027
human rights defender|told:lived	-0.006
human rights defender|told:lives	-0.015
human rights defender|told:living	-0.004
human rights defender|told:local	-0.025
human rights defender|told:locatio	0.002
human rights defender|told:long	0.019
human rights defender|told:looking	-0.001
human rights defender|told:lost	-0.043
human rights defender|told:made	0.006
human rights defender|told:magistr	-0.01
human rights defender|told:main	0.025
human rights defender|told:mainstr	-0.002
human rights defender|told:maintai	0.037
human rights defender|told:make	-0.015
human rights defender|told:making	-0.044
human rights defender|told:male	-0.004
human rights defender|told:man	-0.039
human rights defender|told:many	0.015
human rights defender|told:march	-0.005
human rights defender|told:mass	0.065
human rights defender|told:massacr	0.028
human rights defender|told:materia	0.036
human rights defender|told:matter	-0.003
human rights defender|told:may	0.017
human rights defender|told:measure	-0.014
human rights defender|told:media	0.004
human rights defender|told:medical	0.103
human rights defender|told:meet	-0.006
human rights defender|told:meeting	0.03
human rights defender|told:member	0.138
human rights defender|told:members	0.177
human rights defender|told:men	-0.02
human rights defender|told:mention	0.022
human rights defender|told:message	-0.012
human rights defender|told:met	0.032
human rights defender|told:might	-0.012
human rights defender|told:miles	0.026
human rights defender|told:militan	-0.004
human rights defender|told:militar	0.091
human rights defender|told:million	-0.003
human rights defender|told:ministe	-0.042
human rights defender|told:minutes	-0.006
human rights defender|told:missing	0.069
human rights defender|told:mission	-0.017
human rights defender|told:mistrea	-0.013
human rights defender|told:money	-0.007
human rights defender|told:month	-0.034
human rights defender|told:months	-0.06
human rights defender|told:more	0.21
human rights defender|told:morning	-0.003
human rights defender|told:most	0.013
human rights defender|told:mother	-0.015
human rights defender|told:motivat	-0.012
human rights defender|told:moved	-0.036
human rights defender|told:movemen	0.069
human rights defender|told:much	-0.017
human rights defender|told:multipl	0.027
human rights defender|told:murder	-0.051
human rights defender|told:murdere	0.029
human rights defender|told:must	-0.015
human rights defender|told:name	-0.017
human rights defender|told:named	-0.04
human rights defender|told:nationa	0.025
human rights defender|told:nature	-0.031
human rights defender|told:near	0.044
human rights defender|told:nearly	0.029
human rights defender|told:necessa	-0.001
human rights defender|told:network	-0.012
human rights defender|told:never	-0.015
human rights defender|told:new	-0.044
human rights defender|told:news	0.011
human rights defender|told:newspap	-0.017
human rights defender|told:next	-0.018
human rights defender|told:night	-0.043
human rights defender|told:nine	0.283
human rights defender|told:nonsens	-0.002
human rights defender|told:north	0.009
human rights defender|told:norther	0.004
human rights defender|told:not	-0.09
human rights defender|told:nothing	0.027
human rights defender|told:notice	-0.016
human rights defender|told:notorio	-0.007
human rights defender|told:now	-0.027
human rights defender|told:number	0.003
human rights defender|told:observe	-0.008
human rights defender|told:obvious	-0.003
human rights defender|told:occasio	0.013
human rights defender|told:occurre	-0.01
human rights defender|told:offence	-0.014
human rights defender|told:offer	0.008
human rights defender|told:office	0.029
human rights defender|told:officer	-0.083
human rights defender|told:offices	0.045
human rights defender|told:officia	0.023
human rights defender|told:oil	-0.015
human rights defender|told:old	-0.026
human rights defender|told:once	0.007
human rights defender|told:one	-0.044
human rights defender|told:ongoing	0.017
human rights defender|told:online	-0.022
human rights defender|told:only	-0.038
human rights defender|told:opened	-0.01
human rights defender|told:operati	0.144
human rights defender|told:opposit	0.037
human rights defender|told:oppress	-0.003
human rights defender|told:order	-0.007
human rights defender|told:ordered	-0.025
human rights defender|told:orders	-0.005
human rights defender|told:organis	-0.016
human rights defender|told:organiz	0.067
human rights defender|told:other	0.274
human rights defender|told:others	-0.004
human rights defender|told:out	-0.049
human rights defender|told:outbrea	0.028
human rights defender|told:outfit	-0.005
human rights defender|told:outlet	0.021
human rights defender|told:outlets	-0.015
human rights defender|told:outrage	0.043
human rights defender|told:outside	-0.01
human rights defender|told:outspok	-0.011
human rights defender|told:outstan	0.038
human rights defender|told:over	-0.046
human rights defender|told:own	-0.02
human rights defender|told:pair	-0.01
human rights defender|told:pandemi	0.036
human rights defender|told:parents	0.054
human rights defender|told:part	-0.037
human rights defender|told:partici	-0.015
human rights defender|told:particu	-0.022
human rights defender|told:partner	-0.003
human rights defender|told:party	-0.123
human rights defender|told:party’s	-0.005
human rights defender|told:passage	-0.004
human rights defender|told:past	0.03
human rights defender|told:peace	0.032
human rights defender|told:peacefu	-0.033
human rights defender|told:penalty	-0.067
human rights defender|told:people	0.074
human rights defender|told:period	-0.041
human rights defender|told:persecu	0.05
human rights defender|told:person	-0.039
human rights defender|told:persona	-0.049
human rights defender|told:persons	0.009
human rights defender|told:phone	0.019
human rights defender|told:photo	-0.002
human rights defender|told:photogr	-0.01
human rights defender|told:physica	0.092
human rights defender|told:pic	-0.001
human rights defender|told:picked	0.012
human rights defender|told:picture	0.008
human rights defender|told:pieces	-0.017
human rights defender|told:place	-0.037
human rights defender|told:places	-0.009
human rights defender|told:planned	0.01
human rights defender|told:plannin	0.039
human rights defender|told:plans	-0.009
human rights defender|told:played	-0.005
human rights defender|told:plea	-0.002
human rights defender|told:plot	-0.009
human rights defender|told:poet	-0.029
human rights defender|told:point	0.053
human rights defender|told:pointed	-0.013
human rights defender|told:police	0.109
human rights defender|told:policy	-0.007
human rights defender|told:politic	-0.023
human rights defender|told:popular	-0.044
human rights defender|told:populat	-0.004
human rights defender|told:possess	-0.016
human rights defender|told:possibl	-0.026
human rights defender|told:post	0.001
human rights defender|told:posted	-0.015
human rights defender|told:posts	0.024
human rights defender|told:power	0.006
human rights defender|told:powerfu	-0.003
human rights defender|told:powers	0.016
human rights defender|told:practic	0.01
human rights defender|told:pre-tri	-0.011
human rights defender|told:present	-0.02
human rights defender|told:preside	-0.104
human rights defender|told:press	-0.022
human rights defender|told:pressur	0.007
human rights defender|told:pretria	-0.008
human rights defender|told:prevent	-0.013
human rights defender|told:previou	-0.014
human rights defender|told:prime	-0.028
human rights defender|told:prison	0.007
human rights defender|told:prisone	-0.055
human rights defender|told:private	0.038
human rights defender|told:probe	-0.022
human rights defender|told:problem	0.013
human rights defender|told:proceed	-0.015
human rights defender|told:produce	-0.01
human rights defender|told:profess	-0.017
human rights defender|told:profile	-0.016
human rights defender|told:program	0.036
human rights defender|told:promine	-0.033
human rights defender|told:proof	0.024
human rights defender|told:prosecu	-0.002
human rights defender|told:protect	-0.01
human rights defender|told:protest	-0.034
human rights defender|told:provide	0.027
human rights defender|told:provinc	0.103
human rights defender|told:provisi	0.036
human rights defender|told:public	-0.109
human rights defender|told:publica	0.027
human rights defender|told:publish	-0.069
human rights defender|told:pulled	-0.008
human rights defender|told:punishm	-0.019
human rights defender|told:pushed	0.047
human rights defender|told:put	-0.042
human rights defender|told:questio	0.13
human rights defender|told:raid	0.019
human rights defender|told:raided	0.036
human rights defender|told:raised	-0.008
human rights defender|told:ransom	-0.018
human rights defender|told:reached	-0.023
human rights defender|told:read	-0.004
human rights defender|told:real	-0.007
human rights defender|told:reason	-0.002
human rights defender|told:recalle	-0.004
human rights defender|told:receive	-0.056
human rights defender|told:recent	0.026
human rights defender|told:recentl	-0.018
human rights defender|told:recogni	0.065
human rights defender|told:record	-0.016
human rights defender|told:recover	0.046
human rights defender|told:red-tag	0.083
human rights defender|told:refugee	-0.011
human rights defender|told:refused	-0.012
human rights defender|told:regime	0.031
human rights defender|told:regime’	-0.021
human rights defender|told:region	-0.019
human rights defender|told:regiona	-0.032
human rights defender|told:regulat	0.04
human rights defender|told:rejecte	-0.004
human rights defender|told:related	0.022
human rights defender|told:relatio	-0.009
human rights defender|told:relativ	-0.018
human rights defender|told:release	0.081
human rights defender|told:releasi	0.01
human rights defender|told:relevan	-0.016
human rights defender|told:religio	-0.009
human rights defender|told:remain	-0.026
human rights defender|told:remaine	-0.001
human rights defender|told:remains	-0.041
human rights defender|told:reminde	0.001
human rights defender|told:removed	-0.023
human rights defender|told:repeate	-0.024
human rights defender|told:report	-0.032
human rights defender|told:reporte	-0.087
human rights defender|told:reporti	-0.021
human rights defender|told:reports	-0.002
human rights defender|told:represe	0.075
human rights defender|told:repress	-0.058
human rights defender|told:request	-0.029
human rights defender|told:rescue	-0.005
human rights defender|told:researc	-0.015
human rights defender|told:residen	-0.058
human rights defender|told:respect	-0.106
human rights defender|told:respons	0.063
human rights defender|told:result	0.007
human rights defender|told:retalia	-0.018
human rights defender|told:return	-0.008
human rights defender|told:returne	-0.004
human rights defender|told:reveale	-0.073
human rights defender|told:review	-0.026
human rights defender|told:right	-0.006
human rights defender|told:rights	0.118
human rights defender|told:risk	0.018
human rights defender|told:role	0.045
human rights defender|told:room	-0.005
human rights defender|told:rule	0.003
human rights defender|told:ruled	-0.01
human rights defender|told:ruling	0.006
human rights defender|told:safe	0.023
human rights defender|told:sale	-0.023
human rights defender|told:same	-0.035
human rights defender|told:saw	-0.006
human rights defender|told:say	-0.004
human rights defender|told:saying	-0.013
human rights defender|told:says	0.001
human rights defender|told:scholar	-0.026
human rights defender|told:school	0.019
human rights defender|told:search	-0.01
human rights defender|told:searche	-0.009
human rights defender|told:second	-0.009
human rights defender|told:secret	0.016
human rights defender|told:secreta	-0.005
human rights defender|told:section	-0.017
human rights defender|told:securit	-0.06
human rights defender|told:see	0.032
human rights defender|told:seeking	0.036
human rights defender|told:seem	-0.009
human rights defender|told:seen	0.036
human rights defender|told:seized	0.119
human rights defender|told:send	-0.014
human rights defender|told:senior	-0.046
human rights defender|told:sent	0.025
human rights defender|told:sentenc	-0.1
human rights defender|told:separat	0.057
human rights defender|told:series	-0.008
human rights defender|told:serious	0.038
human rights defender|told:served	-0.026
human rights defender|told:service	0.014
human rights defender|told:serving	-0.03
human rights defender|told:set	-0.021
human rights defender|told:seven	-0.06
human rights defender|told:several	0.041
human rights defender|told:sex	-0.008
human rights defender|told:sexual	-0.03
human rights defender|told:sharing	-0.013
human rights defender|told:short	-0.013
human rights defender|told:shot	0.015
human rights defender|told:should	-0.018
human rights defender|told:show	0.016
human rights defender|told:showed	-0.039
human rights defender|told:showing	0.014
human rights defender|told:shows	0.008
human rights defender|told:side	-0.025
human rights defender|told:sign	0.013
human rights defender|told:silence	0.008
human rights defender|told:silent	0.014
human rights defender|told:similar	0.095
human rights defender|told:since	0.165
human rights defender|told:sister	0.044
human rights defender|told:sit	-0.01
human rights defender|told:site	-0.004
human rights defender|told:situati	-0.019
human rights defender|told:six	-0.007
human rights defender|told:sixth	-0.01
human rights defender|told:slain	0.029
human rights defender|told:sleep	-0.008
human rights defender|told:social	0.015
human rights defender|told:society	0.025
human rights defender|told:solidar	-0.017
human rights defender|told:some	0.091
human rights defender|told:someone	-0.007
human rights defender|told:somethi	0.017
human rights defender|told:son	-0.021
human rights defender|told:soon	0.037
human rights defender|told:source	-0.011
human rights defender|told:sources	-0.039
human rights defender|told:special	0.011
human rights defender|told:sped	0.017
human rights defender|told:speech	0.069
human rights defender|told:spent	-0.014
human rights defender|told:spoke	0.129
human rights defender|told:spokesm	0.13
human rights defender|told:spokesp	0.248
human rights defender|told:spreadi	0.021
human rights defender|told:stabbed	-0.009
human rights defender|told:staff	-0.07
human rights defender|told:started	0.032
human rights defender|told:state	0.012
human rights defender|told:stateme	0.012
human rights defender|told:states	0.018
human rights defender|told:station	-0.011
human rights defender|told:still	0.105
human rights defender|told:stood	-0.004
human rights defender|told:stop	-0.02
human rights defender|told:stopped	-0.01
human rights defender|told:story	-0.008
human rights defender|told:street	0.039
human rights defender|told:stress	-0.003
human rights defender|told:strongl	-0.006
human rights defender|told:struggl	-0.011
human rights defender|told:stuck	0.017
human rights defender|told:student	0.031
human rights defender|told:subject	-0.02
human rights defender|told:subsequ	-0.016
human rights defender|told:suburb	0.092
human rights defender|told:success	-0.007
human rights defender|told:such	0.032
human rights defender|told:suffere	0.003
human rights defender|told:suggest	-0.008
human rights defender|told:suicide	-0.022
human rights defender|told:summone	-0.008
human rights defender|told:support	0.012
human rights defender|told:suppose	-0.004
human rights defender|told:surroun	0.022
human rights defender|told:surveil	0.095
human rights defender|told:survive	-0.012
human rights defender|told:suspect	-0.046
human rights defender|told:suspici	-0.002
human rights defender|told:system	-0.002
human rights defender|told:tagged	0.057
human rights defender|told:take	-0.003
human rights defender|told:taken	0.031
human rights defender|told:target	-0.018
human rights defender|told:targete	-0.063
human rights defender|told:targeti	0.02
human rights defender|told:taxi	0.022
human rights defender|told:teacher	-0.014
human rights defender|told:telling	-0.012
human rights defender|told:ten	-0.01
human rights defender|told:term	0.015
human rights defender|told:terms	-0.014
human rights defender|told:terror	-0.027
human rights defender|told:terrori	-0.006
human rights defender|told:testimo	0.01
human rights defender|told:than	0.155
human rights defender|told:them	0.03
human rights defender|told:themsel	-0.004
human rights defender|told:then	-0.037
human rights defender|told:there	-0.022
human rights defender|told:these	0.01
human rights defender|told:think	-0.018
human rights defender|told:third	0.011
human rights defender|told:those	0.037
human rights defender|told:though	0.004
human rights defender|told:thought	-0.03
human rights defender|told:thousan	0.068
human rights defender|told:threat	-0.01
human rights defender|told:threate	-0.044
human rights defender|told:threats	-0.007
human rights defender|told:three	0.018
human rights defender|told:through	0.007
human rights defender|told:till	-0.008
human rights defender|told:time	-0.166
human rights defender|told:times	-0.005
human rights defender|told:today	0.022
human rights defender|told:told	0.042
human rights defender|told:too	-0.035
human rights defender|told:took	0.032
human rights defender|told:top	0.024
human rights defender|told:torture	-0.095
human rights defender|told:torturi	0.007
human rights defender|told:toward	-0.006
human rights defender|told:towards	0.03
human rights defender|told:trade	-0.147
human rights defender|told:transfe	0.059
human rights defender|told:transla	-0.018
human rights defender|told:travel	-0.038
human rights defender|told:travest	-0.001
human rights defender|told:treatme	-0.052
human rights defender|told:trial	-0.064
human rights defender|told:tried	-0.019
human rights defender|told:truth	-0.013
human rights defender|told:try	0.014
human rights defender|told:trying	0.06
human rights defender|told:turned	-0.008
human rights defender|told:tweet	-0.006
human rights defender|told:tweeted	-0.02
human rights defender|told:twitter	-0.001
human rights defender|told:two	0.134
human rights defender|told:two-yea	-0.051
human rights defender|told:tycoon	-0.013
human rights defender|told:uncerta	-0.01
human rights defender|told:uncondi	0.031
human rights defender|told:under	-0.069
human rights defender|told:undermi	0.038
human rights defender|told:underst	-0.005
human rights defender|told:unident	-0.026
human rights defender|told:union	-0.022
human rights defender|told:unionis	-0.137
human rights defender|told:univers	0.031
human rights defender|told:unknown	-0.012
human rights defender|told:until	-0.002
human rights defender|told:upon	0.025
human rights defender|told:uprisin	-0.012
human rights defender|told:urge	-0.012
human rights defender|told:urged	0.015
human rights defender|told:use	-0.031
human rights defender|told:used	0.02
human rights defender|told:using	0.023
human rights defender|told:various	-0.011
human rights defender|told:vehicle	0.008
human rights defender|told:verdict	0.033
human rights defender|told:very	-0.012
human rights defender|told:veteran	0.011
human rights defender|told:via	-0.01
human rights defender|told:vice	-0.049
human rights defender|told:victim	-0.042
human rights defender|told:victims	-0.027
human rights defender|told:video	-0.007
human rights defender|told:videos	0.013
human rights defender|told:view	0.013
human rights defender|told:violate	0.001
human rights defender|told:violati	-0.082
human rights defender|told:violenc	-0.041
human rights defender|told:visited	-0.003
human rights defender|told:voice	-0.005
human rights defender|told:voices	0.115
human rights defender|told:waiting	0.033
human rights defender|told:walked	0.018
human rights defender|told:want	-0.034
human rights defender|told:wanted	-0.003
human rights defender|told:war	-0.019
human rights defender|told:warrant	0.031
human rights defender|told:wave	0.085
human rights defender|told:way	-0.024
human rights defender|told:website	-0.047
human rights defender|told:week	0.001
human rights defender|told:weeks	0.042
human rights defender|told:well	-0.044
human rights defender|told:went	-0.052
human rights defender|told:what	0.015
human rights defender|told:when	0.01
human rights defender|told:where	0.057
human rights defender|told:whether	0.02
human rights defender|told:while	0.051
human rights defender|told:white	0.008
human rights defender|told:whom	-0.019
human rights defender|told:whose	-0.032
human rights defender|told:why	-0.017
human rights defender|told:widely	0.06
human rights defender|told:widespr	0.011
human rights defender|told:wife	-0.049
human rights defender|told:will	-0.043
human rights defender|told:willing	-0.005
human rights defender|told:within	-0.055
human rights defender|told:without	-0.064
human rights defender|told:witness	0.036
human rights defender|told:woman	-0.058
human rights defender|told:women	0.022
human rights defender|told:women’s	-0.073
human rights defender|told:words	-0.002
human rights defender|told:work	-0.052
human rights defender|told:worked	0.006
human rights defender|told:worker	0.068
human rights defender|told:workers	0.155
human rights defender|told:working	-0.08
human rights defender|told:world	-0.022
human rights defender|told:worst	0.005
human rights defender|told:would	0.053
human rights defender|told:writer	-0.048
human rights defender|told:writers	-0.046
human rights defender|told:writes	-0.004
human rights defender|told:writing	-0.041
human rights defender|told:written	-0.007
human rights defender|told:wrote	-0.046
human rights defender|told:year	-0.111
human rights defender|told:years	-0.019
human rights defender|told:yet	-0.001
human rights defender|told:you	0.016
human rights defender|told:young	0.048
human rights defender|top:activist	-0.08
human rights defender|top:defender	0.196
human rights defender|top:politics	0.069
human rights defender|top:press	-0.045
human rights defender|top:union	0.045
human rights defender|topic:crime	0.114
human rights defender|topic:dissent	0.177
human rights defender|topic:press freedom	-0.073
insufficient information|adjacent:accused	0.108
insufficient information|adjacent:activist	-0.009
insufficient information|adjacent:blogger	-0.064
insufficient information|adjacent:defender	-0.13
insufficient information|adjacent:family	0.241
insufficient information|adjacent:force	0.045
insufficient information|adjacent:journalist	-0.269
insufficient information|adjacent:lawyer	-0.035
insufficient information|adjacent:politics	-0.097
insufficient information|adjacent:press	-0.228
insufficient information|adjacent:protest	-0.054
insufficient information|adjacent:union	-0.2
insufficient information|after:accused	-0.006
insufficient information|after:activist	-0.153
insufficient information|after:blogger	0.063
insufficient information|after:defender	-0.259
insufficient information|after:family	0.024
insufficient information|after:force	0.239
insufficient information|after:journalist	0.004
insufficient information|after:lawyer	0.112
insufficient information|after:politics	0.022
insufficient information|after:press	0.129
insufficient information|after:protest	-0.023
insufficient information|after:union	-0.219
insufficient information|apposed:accused	-0.036
insufficient information|apposed:activist	0.001
insufficient information|apposed:blogger	0.067
insufficient information|apposed:defender	-0.1
insufficient information|apposed:family	0.054
insufficient information|apposed:force	0.121
insufficient information|apposed:journalist	-0.091
insufficient information|apposed:lawyer	-0.027
insufficient information|apposed:politics	0.04
insufficient information|apposed:press	-0.149
insufficient information|apposed:protest	-0.069
insufficient information|apposed:union	-0.065
insufficient information|before:accused	0.069
insufficient information|before:activist	-0.152
insufficient information|before:blogger	0.046
insufficient information|before:defender	-0.077
insufficient information|before:family	0.156
insufficient information|before:force	0.046
insufficient information|before:journalist	-0.235
insufficient information|before:lawyer	-0.064
insufficient information|before:politics	0.034
insufficient information|before:press	0.077
insufficient information|before:protest	0.122
insufficient information|before:union	-0.091
insufficient information|bias	0.654
insufficient information|found	0.44
insufficient information|hasTopic:crime	0.276
insufficient information|hasTopic:dissent	-0.031
insufficient information|hasTopic:press freedom	-0.031
insufficient information|head:accused	0.177
insufficient information|head:activist	-0.094
insufficient information|head:blogger	-0.063
insufficient information|head:defender	-0.207
insufficient information|head:family	0.089
insufficient information|head:force	0.136
insufficient information|head:journalist	-0.154
insufficient information|head:lawyer	-0.019
insufficient information|head:politics	0.055
insufficient information|head:press	-0.118
insufficient information|head:protest	0.005
insufficient information|head:union	-0.189
insufficient information|inLead	-0.075
insufficient information|inLead&title:activist	-0.231
insufficient information|inLead&title:defender	0.139
insufficient information|inLead&title:politics	-0.011
insufficient information|inLead&title:press	-0.233
insufficient information|inLead&title:union	-0.024
insufficient information|inLead&top:activist	-0.055
insufficient information|inLead&top:defender	-0.316
insufficient information|inLead&top:politics	-0.073
insufficient information|inLead&top:press	0.015
insufficient information|inLead&top:union	-0.104
insufficient information|inTitle	0.008
insufficient information|inTitle&title:activist	-0.013
insufficient information|inTitle&title:defender	-0.003
insufficient information|inTitle&title:politics	-0.01
insufficient information|inTitle&title:press	-0.017
insufficient information|inTitle&title:union	-0.002
insufficient information|inTitle&top:activist	-0.012
insufficient information|inTitle&top:defender	-0.074
insufficient information|inTitle&top:politics	-0.068
insufficient information|inTitle&top:press	0.057
insufficient information|inTitle&top:union	-0.01
insufficient information|isAlone	0.283
insufficient information|isAlone&title:activist	-0.107
insufficient information|isAlone&title:defender	0.079
insufficient information|isAlone&title:politics	0.047
insufficient information|isAlone&title:press	-0.122
insufficient information|isAlone&title:union	-0.122
insufficient information|isAlone&top:activist	-0.047
insufficient information|isAlone&top:politics	0.036
insufficient information|isAlone&top:press	0.04
insufficient information|isAlone&top:union	-0.118
insufficient information|isMain	0.101
insufficient information|isMain&title:activist	-0.105
insufficient information|isMain&title:defender	0.086
insufficient information|isMain&title:politics	0.009
insufficient information|isMain&title:press	-0.101
insufficient information|isMain&title:union	-0.067
insufficient information|isMain&top:activist	-0.073
insufficient information|isMain&top:defender	-0.091
insufficient information|isMain&top:politics	0.079
insufficient information|isMain&top:press	0.038
insufficient information|isMain&top:union	-0.107
insufficient information|many	0.456
insufficient information|near:<abducte	0.038
insufficient information|near:<abducti	0.008
insufficient information|near:<about	-0.098
insufficient information|near:<abuse	0.006
insufficient information|near:<abuses	0.041
insufficient information|near:<accordi	0.11
insufficient information|near:<account	-0.097
insufficient information|near:<accused	0.03
insufficient information|near:<acquitt	-0.016
insufficient information|near:<across	0.122
insufficient information|near:<act	0.01
insufficient information|near:<action	-0.009
insufficient information|near:<actions	-0.02
insufficient information|near:<activis	-0.128
insufficient information|near:<added	-0.028
insufficient information|near:<address	0.055
insufficient information|near:<adminis	0.025
insufficient information|near:<after	0.016
insufficient information|near:<again	0.018
insufficient information|near:<against	0.092
insufficient information|near:<agency	0.057
insufficient information|near:<agents	-0.021
insufficient information|near:<aid	0.247
insufficient information|near:<all	-0.067
insufficient information|near:<allegat	-0.022
insufficient information|near:<alleged	0.002
insufficient information|near:<allowed	-0.001
insufficient information|near:<allowin	0.037
insufficient information|near:<already	0.005
insufficient information|near:<also	-0.17
insufficient information|near:<another	0.002
insufficient information|near:<any	-0.015
insufficient information|near:<applica	-0.034
insufficient information|near:<are	0.193
insufficient information|near:<areas	-0.033
insufficient information|near:<armed	0.031
insufficient information|near:<army	0.011
insufficient information|near:<around	0.009
insufficient information|near:<arrest	0.039
insufficient information|near:<arreste	0.028
insufficient information|near:<arrests	-0.003
insufficient information|near:<article	-0.076
insufficient information|near:<assault	-0.065
insufficient information|near:<attack	-0.03
insufficient information|near:<attacke	-0.051
insufficient information|near:<attempt	-0.009
insufficient information|near:<attorne	-0.007
insufficient information|near:<author	-0.007
insufficient information|near:<authori	0.03
insufficient information|near:<back	0.01
insufficient information|near:<bail	0.138
insufficient information|near:<bank	0.004
insufficient information|near:<became	-0.007
insufficient information|near:<because	0.011
insufficient information|near:<before	0.018
insufficient information|near:<began	-0.012
insufficient information|near:<behind	0.016
insufficient information|near:<being	-0.013
insufficient information|near:<believe	0.006
insufficient information|near:<between	-0.019
insufficient information|near:<blogger	-0.007
insufficient information|near:<body	0.019
insufficient information|near:<both	-0.036
insufficient information|near:<broadca	0.001
insufficient information|near:<brother	-0.079
insufficient information|near:<but	-0.085
insufficient information|near:<call	0.008
insufficient information|near:<called	-0.001
insufficient information|near:<calling	-0.02
insufficient information|near:<calls	0.007
insufficient information|near:<came	0.021
insufficient information|near:<campaig	-0.027
insufficient information|near:<case	0.011
insufficient information|near:<cases	0.008
insufficient information|near:<cell	0.009
insufficient information|near:<chairpe	0.006
insufficient information|near:<charge	0.022
insufficient information|near:<charged	0.084
insufficient information|near:<charges	0.102
insufficient information|near:<chief	0.038
insufficient information|near:<childre	-0.103
insufficient information|near:<circums	0.019
insufficient information|near:<cited	-0.003
insufficient information|near:<citizen	0.018
insufficient information|near:<clear	-0.01
insufficient information|near:<close	0.042
insufficient information|near:<colleag	-0.084
insufficient information|near:<colonia	0.027
insufficient information|near:<come	0.034
insufficient information|near:<comment	-0.005
insufficient information|near:<committ	0.042
insufficient information|near:<communi	-0.014
insufficient information|near:<complai	0.014
insufficient information|near:<concern	0.031
insufficient information|near:<condemn	-0.02
insufficient information|near:<conditi	0.024
insufficient information|near:<confirm	0.016
insufficient information|near:<connect	0.035
insufficient information|near:<conspir	-0.009
insufficient information|near:<continu	0.019
insufficient information|near:<convict	0.011
insufficient information|near:<could	-0.018
insufficient information|near:<counsel	-0.053
insufficient information|near:<country	-0.017
insufficient information|near:<court	0.061
insufficient information|near:<coverin	-0.076
insufficient information|near:<custody	-0.02
insufficient information|near:<day	0.076
insufficient information|near:<days	-0.019
insufficient information|near:<dead	0.005
insufficient information|near:<death	0.082
insufficient information|near:<deaths	0.03
insufficient information|near:<defende	-0.05
insufficient information|near:<demonst	0.04
insufficient information|near:<denied	0.021
insufficient information|near:<describ	-0.002
insufficient information|near:<despite	-0.014
insufficient information|near:<detaine	0.139
insufficient information|near:<detaini	0.015
insufficient information|near:<detenti	-0.03
insufficient information|near:<develop	-0.035
insufficient information|near:<did	0.033
insufficient information|near:<directo	0.006
insufficient information|near:<disappe	0.023
insufficient information|near:<disclos	0.061
insufficient information|near:<dismiss	-0.065
insufficient information|near:<disside	-0.01
insufficient information|near:<doctor	0.015
insufficient information|near:<documen	-0.029
insufficient information|near:<domesti	-0.001
insufficient information|near:<door	0.009
insufficient information|near:<down	-0.021
insufficient information|near:<driver	0.036
insufficient information|near:<due	-0.046
insufficient information|near:<during	-0.043
insufficient information|near:<editor	-0.005
insufficient information|near:<electio	-0.039
insufficient information|near:<end	-0.009
insufficient information|near:<ensure	-0.026
insufficient information|near:<even	-0.032
insufficient information|near:<evidenc	0.051
insufficient information|near:<executi	0.041
insufficient information|near:<express	-0.062
insufficient information|near:<faced	0.033
insufficient information|near:<failed	0.011
insufficient information|near:<family	-0.156
insufficient information|near:<fatally	0.002
insufficient information|near:<father	0.071
insufficient information|near:<federal	-0.007
insufficient information|near:<figure	0.085
insufficient information|near:<figures	0.053
insufficient information|near:<filed	-0.003
insufficient information|near:<find	0.011
insufficient information|near:<fine	-0.015
insufficient information|near:<first	0.025
insufficient information|near:<followe	0.039
insufficient information|near:<followi	-0.105
insufficient information|near:<force	-0.003
insufficient information|near:<forces	0.07
insufficient information|near:<former	0.073
insufficient information|near:<found	-0.02
insufficient information|near:<four	-0.026
insufficient information|near:<free	-0.086
insufficient information|near:<freedom	0.003
insufficient information|near:<freelan	-0.067
insufficient information|near:<friends	-0.045
insufficient information|near:<gatheri	0.074
insufficient information|near:<gave	0.003
insufficient information|near:<get	0.012
insufficient information|near:<given	0.002
insufficient information|near:<governm	-0.035
insufficient information|near:<group	-0.021
insufficient information|near:<groups	-0.008
insufficient information|near:<hand	-0.012
insufficient information|near:<hands	-0.009
insufficient information|near:<harassm	-0.008
insufficient information|near:<head	-0.021
insufficient information|near:<heard	-0.012
insufficient information|near:<hearing	0.011
insufficient information|near:<held	-0.03
insufficient information|near:<helped	0.037
insufficient information|near:<here	0.048
insufficient information|near:<him	-0.074
insufficient information|near:<holding	-0.042
insufficient information|near:<home	-0.033
insufficient information|near:<hospita	0.021
insufficient information|near:<hostage	-0.018
insufficient information|near:<hotel	0.002
insufficient information|near:<hours	0.002
insufficient information|near:<house	-0.009
insufficient information|near:<how	-0.035
insufficient information|near:<human	-0.066
insufficient information|near:<husband	-0.11
insufficient information|near:<identif	-0.038
insufficient information|near:<illegal	0.063
insufficient information|near:<immedia	-0.009
insufficient information|near:<impriso	-0.026
insufficient information|near:<inciden	-0.065
insufficient information|near:<include	0.085
insufficient information|near:<includi	-0.006
insufficient information|near:<indepen	0.031
insufficient information|near:<individ	-0.023
insufficient information|near:<informa	-0.021
insufficient information|near:<informe	0.022
insufficient information|near:<ing	-0.023
insufficient information|near:<initial	-0.01
insufficient information|near:<intervi	-0.006
insufficient information|near:<into	0.042
insufficient information|near:<invaded	0.024
insufficient information|near:<investi	-0.027
insufficient information|near:<involve	0.015
insufficient information|near:<issued	0.062
insufficient information|near:<jail	0.009
insufficient information|near:<jailed	-0.008
insufficient information|near:<journal	-0.071
insufficient information|near:<judge	-0.005
insufficient information|near:<just	-0.007
insufficient information|near:<justice	-0.035
insufficient information|near:<keep	0.001
insufficient information|near:<key	0.071
insufficient information|near:<kidnap	0.005
insufficient information|near:<kidnapp	0.012
insufficient information|near:<kill	0.004
insufficient information|near:<killed	-0.049
insufficient information|near:<killers	-0.034
insufficient information|near:<killing	0.005
insufficient information|near:<last	0.022
insufficient information|near:<later	-0.091
insufficient information|near:<latest	-0.002
insufficient information|near:<law	-0.027
insufficient information|near:<lawyer	-0.017
insufficient information|near:<leader	-0.068
insufficient information|near:<leaders	-0.051
insufficient information|near:<leading	-0.018
insufficient information|near:<left	0.004
insufficient information|near:<legal	0.015
insufficient information|near:<life	-0.029
insufficient information|near:<like	0.022
insufficient information|near:<likely	-0.028
insufficient information|near:<man	0.014
insufficient information|near:<matter	0.01
insufficient information|near:<media	0.065
insufficient information|near:<member	-0.136
insufficient information|near:<members	-0.058
insufficient information|near:<men	-0.015
insufficient information|near:<mention	0.017
insufficient information|near:<met	-0.01
insufficient information|near:<militar	0.025
insufficient information|near:<million	-0.001
insufficient information|near:<ministe	0.076
insufficient information|near:<minutes	0.005
insufficient information|near:<missing	0.002
insufficient information|near:<month	0.042
insufficient information|near:<months	0.057
insufficient information|near:<more	-0.014
insufficient information|near:<morning	0.019
insufficient information|near:<most	-0.006
insufficient information|near:<murder	0.047
insufficient information|near:<murdere	-0.046
insufficient information|near:<named	-0.001
insufficient information|near:<nationa	-0.091
insufficient information|near:<near	0.025
insufficient information|near:<needed	-0.04
insufficient information|near:<never	0.025
insufficient information|near:<new	0.064
insufficient information|near:<news	0.045
insufficient information|near:<newspap	-0.013
insufficient information|near:<night	0.023
insufficient information|near:<not	0.058
insufficient information|near:<now	-0.012
insufficient information|near:<number	-0.016
insufficient information|near:<off	-0.003
insufficient information|near:<office	-0.015
insufficient information|near:<officer	0.046
insufficient information|near:<officia	-0.06
insufficient information|near:<old	0.029
insufficient information|near:<once	-0.037
insufficient information|near:<one	0.002
insufficient information|near:<online	0.001
insufficient information|near:<only	0.008
insufficient information|near:<opposit	0.02
insufficient information|near:<oppress	0.009
insufficient information|near:<order	-0.009
insufficient information|near:<ordered	-0.009
insufficient information|near:<orders	-0.05
insufficient information|near:<organis	0.061
insufficient information|near:<organiz	0.179
insufficient information|near:<other	-0.171
insufficient information|near:<others	-0.043
insufficient information|near:<our	0.018
insufficient information|near:<out	-0.061
insufficient information|near:<over	-0.06
insufficient information|near:<pandemi	-0.102
insufficient information|near:<parents	-0.079
insufficient information|near:<part	-0.032
insufficient information|near:<partici	-0.038
insufficient information|near:<party	0.048
insufficient information|near:<party’s	0.018
insufficient information|near:<past	0.004
insufficient information|near:<pay	-0.005
insufficient information|near:<people	-0.025
insufficient information|near:<persecu	-0.049
insufficient information|near:<person	0.034
insufficient information|near:<persona	-0.026
insufficient information|near:<photogr	-0.053
insufficient information|near:<plan	0.013
insufficient information|near:<planned	-0.049
insufficient information|near:<plot	0.011
insufficient information|near:<point	0.002
insufficient information|near:<pointed	-0.023
insufficient information|near:<police	0.042
insufficient information|near:<politic	-0.01
insufficient information|near:<post	-0.042
insufficient information|near:<posted	0.02
insufficient information|near:<power	0.021
insufficient information|near:<preside	-0.128
insufficient information|near:<press	0.003
insufficient information|near:<prevent	0.041
insufficient information|near:<prison	0.131
insufficient information|near:<prisone	0.024
insufficient information|near:<private	-0.047
insufficient information|near:<proceed	-0.018
insufficient information|near:<profess	0.004
insufficient information|near:<promine	-0.015
insufficient information|near:<prosecu	-0.057
insufficient information|near:<protect	0.02
insufficient information|near:<protest	-0.07
insufficient information|near:<public	0.106
insufficient information|near:<publica	-0.063
insufficient information|near:<publish	0.045
insufficient information|near:<purpose	0.017
insufficient information|near:<receive	0.058
insufficient information|near:<recogni	-0.056
insufficient information|near:<recover	-0.04
insufficient information|near:<refused	-0.006
insufficient information|near:<regime	-0.052
insufficient information|near:<region	-0.034
insufficient information|near:<relatio	-0.037
insufficient information|near:<release	0.103
insufficient information|near:<religio	-0.002
insufficient information|near:<remain	0.105
insufficient information|near:<remains	-0.01
insufficient information|near:<repeate	0.019
insufficient information|near:<report	0.066
insufficient information|near:<reporte	0.074
insufficient information|near:<reporti	-0.044
insufficient information|near:<represe	0.062
insufficient information|near:<repress	0.038
insufficient information|near:<request	0.005
insufficient information|near:<respect	0.031
insufficient information|near:<reveale	-0.025
insufficient information|near:<right	-0.058
insufficient information|near:<rights	-0.113
insufficient information|near:<rnalist	-0.032
insufficient information|near:<say	-0.037
insufficient information|near:<saying	0.029
insufficient information|near:<says	-0.004
insufficient information|near:<scandal	0.04
insufficient information|near:<secret	0.003
insufficient information|near:<secreta	0.003
insufficient information|near:<securit	-0.003
insufficient information|near:<seen	0.003
insufficient information|near:<send	0.035
insufficient information|near:<senior	-0.069
insufficient information|near:<sent	-0.003
insufficient information|near:<sentenc	0.063
insufficient information|near:<separat	-0.033
insufficient information|near:<service	0.036
insufficient information|near:<set	0.005
insufficient information|near:<seven	-0.009
insufficient information|near:<shot	-0.058
insufficient information|near:<should	-0.094
insufficient information|near:<silence	0.006
insufficient information|near:<since	0.025
insufficient information|near:<sister	-0.096
insufficient information|near:<slain	-0.013
insufficient information|near:<slavery	0.029
insufficient information|near:<social	0.049
insufficient information|near:<some	0.013
insufficient information|near:<son	-0.005
insufficient information|near:<speech	-0.108
insufficient information|near:<spokesm	-0.127
insufficient information|near:<staff	-0.007
insufficient information|near:<state	0.012
insufficient information|near:<stateme	0.085
insufficient information|near:<station	0.046
insufficient information|near:<still	-0.074
insufficient information|near:<story	-0.008
insufficient information|near:<strike	-0.021
insufficient information|near:<such	-0.214
insufficient information|near:<sufferi	0.038
insufficient information|near:<suicide	-0.006
insufficient information|near:<support	-0.01
insufficient information|near:<surveil	0.009
insufficient information|near:<suspect	-0.016
insufficient information|near:<system	0.044
insufficient information|near:<take	-0.002
insufficient information|near:<taken	0.017
insufficient information|near:<targeti	-0.007
insufficient information|near:<ter	-0.021
insufficient information|near:<terror	-0.004
insufficient information|near:<terrori	-0.028
insufficient information|near:<testimo	0.025
insufficient information|near:<them	-0.081
insufficient information|near:<there	0.032
insufficient information|near:<those	0.037
insufficient information|near:<though	0.039
insufficient information|near:<threate	-0.01
insufficient information|near:<three	0.05
insufficient information|near:<ties	0.015
insufficient information|near:<time	-0.042
insufficient information|near:<today	-0.011
insufficient information|near:<told	-0.014
insufficient information|near:<too	-0.016
insufficient information|near:<took	0.011
insufficient information|near:<torture	-0.044
insufficient information|near:<torturi	0.025
insufficient information|near:<trade	0.025
insufficient information|near:<traffic	0.024
insufficient information|near:<trial	0.039
insufficient information|near:<truth	0.037
insufficient information|near:<trying	-0.108
insufficient information|near:<tweet	-0.015
insufficient information|near:<two	0.124
insufficient information|near:<tycoon	-0.005
insufficient information|near:<under	-0.03
insufficient information|near:<unionis	0.026
insufficient information|near:<until	0.028
insufficient information|near:<use	0.009
insufficient information|near:<used	0.049
insufficient information|near:<using	-0.015
insufficient information|near:<victim	0.034
insufficient information|near:<video	0.003
insufficient information|near:<videos	0.01
insufficient information|near:<violenc	0.046
insufficient information|near:<want	0.05
insufficient information|near:<warrant	-0.034
insufficient information|near:<website	0.018
insufficient information|near:<week	-0.007
insufficient information|near:<weekend	-0.008
insufficient information|near:<well	0.01
insufficient information|near:<what	0.094
insufficient information|near:<when	-0.034
insufficient information|near:<where	-0.03
insufficient information|near:<while	-0.012
insufficient information|near:<will	0.085
insufficient information|near:<within	0.079
insufficient information|near:<without	0.043
insufficient information|near:<witness	-0.01
insufficient information|near:<woman	-0.01
insufficient information|near:<women	-0.061
insufficient information|near:<words	-0.019
insufficient information|near:<work	-0.003
insufficient information|near:<worker	-0.034
insufficient information|near:<workers	0.141
insufficient information|near:<world	0.014
insufficient information|near:<would	0.049
insufficient information|near:<year	-0.005
insufficient information|near:<years	0.05
insufficient information|near:<you	0.008
insufficient information|near:>abducte	-0.018
insufficient information|near:>abducti	0.121
insufficient information|near:>about	-0.056
insufficient information|near:>abuse	0.023
insufficient information|near:>accordi	0.048
insufficient information|near:>accusat	0.049
insufficient information|near:>accused	0.038
insufficient information|near:>acquitt	-0.036
insufficient information|near:>across	0.002
insufficient information|near:>act	0.054
insufficient information|near:>actions	0.079
insufficient information|near:>activis	0.004
insufficient information|near:>adminis	-0.003
insufficient information|near:>advocac	-0.033
insufficient information|near:>affidav	0.036
insufficient information|near:>after	0.194
insufficient information|near:>against	0.005
insufficient information|near:>agency	0.017
insufficient information|near:>aid	-0.071
insufficient information|near:>all	-0.032
insufficient information|near:>allegat	-0.068
insufficient information|near:>alleged	0.03
insufficient information|near:>allow	-0.037
insufficient information|near:>almost	0.007
insufficient information|near:>along	-0.034
insufficient information|near:>also	0.143
insufficient information|near:>always	0.02
insufficient information|near:>among	-0.046
insufficient information|near:>announc	0.003
insufficient information|near:>another	-0.011
insufficient information|near:>any	-0.011
insufficient information|near:>appeals	-0.037
insufficient information|near:>appear	-0.025
insufficient information|near:>appeare	-0.04
insufficient information|near:>approac	-0.004
insufficient information|near:>arbitra	-0.049
insufficient information|near:>are	-0.034
insufficient information|near:>armed	-0.026
insufficient information|near:>army	0.079
insufficient information|near:>arrest	-0.043
insufficient information|near:>arreste	0.011
insufficient information|near:>arrests	-0.027
insufficient information|near:>article	-0.029
insufficient information|near:>asked	-0.006
insufficient information|near:>assault	-0.098
insufficient information|near:>attack	-0.085
insufficient information|near:>attacke	-0.174
insufficient information|near:>attempt	0.062
insufficient information|near:>attorne	-0.001
insufficient information|near:>authori	-0.032
insufficient information|near:>away	0.003
insufficient information|near:>back	0.036
insufficient information|near:>bail	-0.041
insufficient information|near:>banned	-0.007
insufficient information|near:>bars	-0.095
insufficient information|near:>beaten	0.027
insufficient information|near:>because	0.04
insufficient information|near:>before	0.024
insufficient information|near:>behalf	-0.098
insufficient information|near:>behind	-0.09
insufficient information|near:>being	-0.041
insufficient information|near:>believe	-0.026
insufficient information|near:>between	-0.013
insufficient information|near:>blogger	-0.026
insufficient information|near:>body	0.009
insufficient information|near:>both	-0.014
insufficient information|near:>brother	-0.012
insufficient information|near:>brought	-0.025
insufficient information|near:>brutall	0.053
insufficient information|near:>bureau	-0.045
insufficient information|near:>but	-0.064
insufficient information|near:>call	-0.006
insufficient information|near:>called	-0.028
insufficient information|near:>calling	-0.003
insufficient information|near:>came	-0.037
insufficient information|near:>campaig	-0.017
insufficient information|near:>candida	-0.058
insufficient information|near:>car	0.061
insufficient information|near:>case	-0.101
insufficient information|near:>cases	0.023
insufficient information|near:>cell	0.026
insufficient information|near:>central	-0.03
insufficient information|near:>charged	0.044
insufficient information|near:>charges	-0.024
insufficient information|near:>chief	-0.045
insufficient information|near:>civil	-0.036
insufficient information|near:>colleag	-0.058
insufficient information|near:>comes	-0.034
insufficient information|near:>comment	0.021
insufficient information|near:>committ	0.022
insufficient information|near:>communi	0.016
insufficient information|near:>concern	-0.035
insufficient information|near:>condemn	0.005
insufficient information|near:>conditi	0.043
insufficient information|near:>confirm	-0.063
insufficient information|near:>consula	-0.043
insufficient information|near:>contact	-0.018
insufficient information|near:>continu	-0.003
insufficient information|near:>convict	-0.039
insufficient information|near:>coordin	-0.018
insufficient information|near:>could	0.011
insufficient information|near:>country	-0.014
insufficient information|near:>court	0.165
insufficient information|near:>coverin	-0.019
insufficient information|near:>crimina	0.145
insufficient information|near:>critic	-0.017
insufficient information|near:>critica	0.036
insufficient information|near:>critici	-0.036
insufficient information|near:>current	-0.028
insufficient information|near:>custody	-0.033
insufficient information|near:>date	0.017
insufficient information|near:>daughte	-0.014
insufficient information|near:>day	0.026
insufficient information|near:>days	0.143
insufficient information|near:>death	0.071
insufficient information|near:>deeply	-0.02
insufficient information|near:>defende	-0.054
insufficient information|near:>defense	-0.004
insufficient information|near:>democra	0.027
insufficient information|near:>demonst	0.034
insufficient information|near:>denied	-0.025
insufficient information|near:>describ	0.002
insufficient information|near:>despite	0.053
insufficient information|near:>detaine	-0.064
insufficient information|near:>detenti	0.003
insufficient information|near:>deterio	0.051
insufficient information|near:>determi	-0.016
insufficient information|near:>did	-0.01
insufficient information|near:>died	-0.023
insufficient information|near:>disappe	0.013
insufficient information|near:>doctor	-0.048
insufficient information|near:>documen	-0.071
insufficient information|near:>down	0.04
insufficient information|near:>driver	-0.049
insufficient information|near:>drove	0.01
insufficient information|near:>due	-0.003
insufficient information|near:>during	0.002
insufficient information|near:>earlier	-0.004
insufficient information|near:>early	0.024
insufficient information|near:>editor	0.039
insufficient information|near:>eight	-0.034
insufficient information|near:>embassy	-0.045
insufficient information|near:>end	0.01
insufficient information|near:>ensure	-0.017
insufficient information|near:>even	0.003
insufficient information|near:>evening	0.039
insufficient information|near:>evidenc	-0.005
insufficient information|near:>example	0.016
insufficient information|near:>explain	-0.065
insufficient information|near:>express	0.051
insufficient information|near:>face	0.044
insufficient information|near:>faced	0.025
insufficient information|near:>faces	0.034
insufficient information|near:>facing	-0.023
insufficient information|near:>family	-0.099
insufficient information|near:>father	0.021
insufficient information|near:>federal	0.009
insufficient information|near:>few	-0.005
insufficient information|near:>fightin	0.007
insufficient information|near:>finally	-0.029
insufficient information|near:>first	0.023
insufficient information|near:>five	-0.069
insufficient information|near:>fled	0.024
insufficient information|near:>followi	0.029
insufficient information|near:>forced	0.025
insufficient information|near:>forces	-0.096
insufficient information|near:>former	0.053
insufficient information|near:>found	0.085
insufficient information|near:>four	0.079
insufficient information|near:>free	-0.005
insufficient information|near:>freed	-0.016
insufficient information|near:>freedom	-0.087
insufficient information|near:>freelan	-0.066
insufficient information|near:>friends	-0.003
insufficient information|near:>full	0.005
insufficient information|near:>further	-0.004
insufficient information|near:>giving	-0.023
insufficient information|near:>governm	0.003
insufficient information|near:>graduat	0.032
insufficient information|near:>group	-0.019
insufficient information|near:>guilty	-0.007
insufficient information|near:>happene	-0.016
insufficient information|near:>harassm	-0.058
insufficient information|near:>head	0.061
insufficient information|near:>health	-0.071
insufficient information|near:>hearing	-0.034
insufficient information|near:>held	0.022
insufficient information|near:>here	0.066
insufficient information|near:>high	-0.035
insufficient information|near:>highlig	0.004
insufficient information|near:>him	0.039
insufficient information|near:>himself	0.047
insufficient information|near:>home	-0.111
insufficient information|near:>hospita	0.034
insufficient information|near:>house	0.083
insufficient information|near:>how	-0.112
insufficient information|near:>however	-0.036
insufficient information|near:>human	-0.17
insufficient information|near:>husband	-0.079
insufficient information|near:>immedia	-0.017
insufficient information|near:>impriso	-0.092
insufficient information|near:>incarce	-0.06
insufficient information|near:>inciden	0.011
insufficient information|near:>includi	-0.007
insufficient information|near:>indictm	0.034
insufficient information|near:>individ	0.013
insufficient information|near:>informe	-0.028
insufficient information|near:>initial	-0.023
insufficient information|near:>inside	-0.037
insufficient information|near:>intelli	-0.016
insufficient information|near:>interro	-0.071
insufficient information|near:>intervi	-0.014
insufficient information|near:>into	-0.018
insufficient information|near:>investi	-0.036
insufficient information|near:>issued	-0.014
insufficient information|near:>jail	0.066
insufficient information|near:>jailed	-0.03
insufficient information|near:>journal	0.018
insufficient information|near:>judge	-0.005
insufficient information|near:>just	-0.084
insufficient information|near:>justice	-0.021
insufficient information|near:>key	0.06
insufficient information|near:>kidnap	0.031
insufficient information|near:>kidnapp	0.047
insufficient information|near:>killed	-0.103
insufficient information|near:>know	0.011
insufficient information|near:>known	0.03
insufficient information|near:>last	0.022
insufficient information|near:>later	0.092
insufficient information|near:>latest	-0.083
insufficient information|near:>launche	0.011
insufficient information|near:>law	-0.048
insufficient information|near:>lawyer	0.034
insufficient information|near:>lawyers	-0.006
insufficient information|near:>leader	0.022
insufficient information|near:>leaders	-0.023
insufficient information|near:>least	-0.089
insufficient information|near:>leaving	-0.023
insufficient information|near:>led	-0.05
insufficient information|near:>left	0.01
insufficient information|near:>legal	0.064
insufficient information|near:>life	0.068
insufficient information|near:>list	-0.023
insufficient information|near:>lived	-0.006
insufficient information|near:>local	0.041
insufficient information|near:>long	-0.024
insufficient information|near:>made	-0.01
insufficient information|near:>man	0.029
insufficient information|near:>many	-0.065
insufficient information|near:>may	-0.01
insufficient information|near:>media	0.046
insufficient information|near:>medical	-0.041
insufficient information|near:>member	-0.08
insufficient information|near:>members	-0.139
insufficient information|near:>men	0.036
insufficient information|near:>militar	-0.004
insufficient information|near:>missing	0.035
insufficient information|near:>month	-0.016
insufficient information|near:>months	0.034
insufficient information|near:>more	-0.035
insufficient information|near:>morning	0.02
insufficient information|near:>most	-0.036
insufficient information|near:>mother	0.004
insufficient information|near:>moved	0.058
insufficient information|near:>movemen	0.018
insufficient information|near:>much	0.002
insufficient information|near:>murder	-0.021
insufficient information|near:>murdere	0.064
insufficient information|near:>nationa	0.143
insufficient information|near:>near	-0.062
insufficient information|near:>never	0.005
insufficient information|near:>news	0.02
insufficient information|near:>newspap	-0.021
insufficient information|near:>night	0.068
insufficient information|near:>not	0.057
insufficient information|near:>now	0.115
insufficient information|near:>off	0.012
insufficient information|near:>offered	0.017
insufficient information|near:>officer	0.055
insufficient information|near:>officia	0.016
insufficient information|near:>one	0.077
insufficient information|near:>online	-0.023
insufficient information|near:>only	0.101
insufficient information|near:>opposit	0.02
insufficient information|near:>order	-0.057
insufficient information|near:>ordered	-0.033
insufficient information|near:>organiz	-0.097
insufficient information|near:>other	-0.029
insufficient information|near:>others	-0.01
insufficient information|near:>out	0.035
insufficient information|near:>outlet	-0.038
insufficient information|near:>outrage	-0.079
insufficient information|near:>outside	-0.037
insufficient information|near:>over	0.022
insufficient information|near:>parents	-0.001
insufficient information|near:>part	0.033
insufficient information|near:>penalty	0.019
insufficient information|near:>people	-0.084
insufficient information|near:>person	-0.048
insufficient information|near:>phone	-0.032
insufficient information|near:>photogr	-0.054
insufficient information|near:>physica	-0.056
insufficient information|near:>picked	0.026
insufficient information|near:>picture	-0.016
insufficient information|near:>place	-0.016
insufficient information|near:>poet	0.042
insufficient information|near:>point	-0.037
insufficient information|near:>police	0.12
insufficient information|near:>politic	0.053
insufficient information|near:>popular	-0.04
insufficient information|near:>possess	-0.019
insufficient information|near:>present	-0.036
insufficient information|near:>preside	-0.025
insufficient information|near:>press	-0.036
insufficient information|near:>previou	-0.013
insufficient information|near:>prison	0.199
insufficient information|near:>prisone	0.055
insufficient information|near:>profess	-0.129
insufficient information|near:>program	-0.035
insufficient information|near:>promine	0.022
insufficient information|near:>prosecu	0.01
insufficient information|near:>protest	-0.015
insufficient information|near:>provide	0.009
insufficient information|near:>public	0.019
insufficient information|near:>publish	-0.061
insufficient information|near:>put	0.073
insufficient information|near:>questio	-0.052
insufficient information|near:>raised	-0.041
insufficient information|near:>receive	0.058
insufficient information|near:>recentl	-0.028
insufficient information|near:>regime’	0.057
insufficient information|near:>rejecte	0.006
insufficient information|near:>relativ	0.023
insufficient information|near:>release	0.063
insufficient information|near:>remains	0.067
insufficient information|near:>repeate	-0.002
insufficient information|near:>report	0.073
insufficient information|near:>reporte	-0.016
insufficient information|near:>reporti	-0.026
insufficient information|near:>represe	0.031
insufficient information|near:>residen	-0.019
insufficient information|near:>respect	0.116
insufficient information|near:>respons	-0.065
insufficient information|near:>right	-0.001
insufficient information|near:>rights	-0.085
insufficient information|near:>ruling	0.006
insufficient information|near:>same	0.028
insufficient information|near:>say	0.074
insufficient information|near:>saying	-0.072
insufficient information|near:>says	0.022
insufficient information|near:>school	-0.003
insufficient information|near:>securit	-0.081
insufficient information|near:>see	-0.085
insufficient information|near:>seen	-0.021
insufficient information|near:>seized	-0.062
insufficient information|near:>sentenc	0.049
insufficient information|near:>separat	-0.004
insufficient information|near:>service	0.019
insufficient information|near:>serving	-0.031
insufficient information|near:>set	-0.015
insufficient information|near:>seven	-0.003
insufficient information|near:>several	-0.043
insufficient information|near:>shot	0.008
insufficient information|near:>show	0.011
insufficient information|near:>shows	-0.005
insufficient information|near:>since	0.014
insufficient information|near:>sit	-0.021
insufficient information|near:>six	0.026
insufficient information|near:>slain	0.012
insufficient information|near:>social	0.038
insufficient information|near:>some	-0.108
insufficient information|near:>son	-0.005
insufficient information|near:>soon	0.004
insufficient information|near:>spent	0.005
insufficient information|near:>spoke	-0.096
insufficient information|near:>spreadi	0.008
insufficient information|near:>started	-0.085
insufficient information|near:>state	-0.03
insufficient information|near:>stateme	-0.045
insufficient information|near:>station	0.008
insufficient information|near:>still	0.027
insufficient information|near:>story	-0.021
insufficient information|near:>street	-0.019
insufficient information|near:>strongl	0.036
insufficient information|near:>subject	0.225
insufficient information|near:>suffere	-0.047
insufficient information|near:>suicide	-0.021
insufficient information|near:>support	-0.037
insufficient information|near:>survive	-0.01
insufficient information|near:>taken	-0.006
insufficient information|near:>targete	-0.035
insufficient information|near:>teacher	0.093
insufficient information|near:>team	-0.001
insufficient information|near:>terrori	-0.133
insufficient information|near:>than	-0.009
insufficient information|near:>them	-0.067
insufficient information|near:>then	0.049
insufficient information|near:>there	0.017
insufficient information|near:>third	0.044
insufficient information|near:>those	-0.01
insufficient information|near:>though	-0.052
insufficient information|near:>thought	0.014
insufficient information|near:>threats	-0.012
insufficient information|near:>three	0.122
insufficient information|near:>through	-0.033
insufficient information|near:>time	0.005
insufficient information|near:>told	0.092
insufficient information|near:>took	-0.084
insufficient information|near:>torture	0.02
insufficient information|near:>total	-0.007
insufficient information|near:>trade	-0.115
insufficient information|near:>transfe	-0.01
insufficient information|near:>treatme	0.026
insufficient information|near:>trial	-0.037
insufficient information|near:>tried	0.002
insufficient information|near:>truth	0.022
insufficient information|near:>tweet	-0.049
insufficient information|near:>two	-0.076
insufficient information|near:>under	0.129
insufficient information|near:>union	-0.029
insufficient information|near:>unionis	-0.079
insufficient information|near:>unknown	0.019
insufficient information|near:>used	0.027
insufficient information|near:>using	-0.021
insufficient information|near:>very	-0.022
insufficient information|near:>via	0.016
insufficient information|near:>victim	0.02
insufficient information|near:>video	-0.005
insufficient information|near:>violati	0.064
insufficient information|near:>violenc	0.036
insufficient information|near:>walked	-0.03
insufficient information|near:>wanted	0.007
insufficient information|near:>warrant	0.012
insufficient information|near:>way	0.109
insufficient information|near:>website	-0.033
insufficient information|near:>week	-0.031
insufficient information|near:>weeks	0.008
insufficient information|near:>well	0.11
insufficient information|near:>went	0.023
insufficient information|near:>what	-0.082
insufficient information|near:>when	0.001
insufficient information|near:>where	0.006
insufficient information|near:>while	-0.041
insufficient information|near:>whose	-0.029
insufficient information|near:>wife	0.015
insufficient information|near:>will	0.08
insufficient information|near:>without	0.044
insufficient information|near:>witness	-0.019
insufficient information|near:>woman	0.058
insufficient information|near:>women	0.022
insufficient information|near:>women’s	0.087
insufficient information|near:>work	-0.09
insufficient information|near:>worked	-0.02
insufficient information|near:>worker	-0.001
insufficient information|near:>workers	-0.043
insufficient information|near:>working	-0.103
insufficient information|near:>would	0.047
insufficient information|near:>writer	0.013
insufficient information|near:>writes	-0.013
insufficient information|near:>wrote	-0.008
insufficient information|near:>year	0.058
insufficient information|near:>years	-0.051
insufficient information|near:>young	0.046
insufficient information|nearest:accused	0.019
insufficient information|nearest:activist	-0.081
insufficient information|nearest:blogger	-0.002
insufficient information|nearest:defender	-0.027
insufficient information|nearest:family	0.092
insufficient information|nearest:force	0.044
insufficient information|nearest:journalist	-0.024
insufficient information|nearest:lawyer	-0.06
insufficient information|nearest:none	0.299
insufficient information|nearest:politics	0.274
insufficient information|nearest:press	-0.199
insufficient information|nearest:protest	0.055
insufficient information|nearest:union	0.111
insufficient information|often	0.206
insufficient information|rate:accused	0.269
insufficient information|rate:activist	-0.161
insufficient information|rate:blogger	-0.067
insufficient information|rate:defender	0.072
insufficient information|rate:family	0.194
insufficient information|rate:force	0.159
insufficient information|rate:journalist	-0.23
insufficient information|rate:lawyer	0.069
insufficient information|rate:politics	0.043
insufficient information|rate:press	0.072
insufficient information|rate:protest	0.208
insufficient information|rate:union	-0.09
insufficient information|second:accused	0.065
insufficient information|second:activist	0.049
insufficient information|second:blogger	-0.023
insufficient information|second:defender	-0.128
insufficient information|second:family	0.039
insufficient information|second:force	-0.017
insufficient information|second:journalist	-0.14
insufficient information|second:politics	0.174
insufficient information|second:press	0.15
insufficient information|second:protest	0.043
insufficient information|second:union	-0.138
insufficient information|sentence:accused	-0.057
insufficient information|sentence:activist	-0.107
insufficient information|sentence:blogger	-0.083
insufficient information|sentence:defender	-0.189
insufficient information|sentence:family	0.206
insufficient information|sentence:force	0.078
insufficient information|sentence:journalist	-0.301
insufficient information|sentence:lawyer	-0.023
insufficient information|sentence:politics	-0.034
insufficient information|sentence:press	-0.167
insufficient information|sentence:protest	0.009
insufficient information|sentence:union	-0.133
insufficient information|share:accused	-0.004
insufficient information|share:activist	-0.039
insufficient information|share:blogger	0.003
insufficient information|share:defender	-0.054
insufficient information|share:family	0.056
insufficient information|share:force	0.029
insufficient information|share:journalist	-0.023
insufficient information|share:lawyer	-0.017
insufficient information|share:politics	0.025
insufficient information|share:press	0.037
insufficient information|share:protest	0.019
insufficient information|share:union	-0.033
insufficient information|title:accused	0.321
insufficient information|title:activist	-0.123
insufficient information|title:blogger	-0.126
insufficient information|title:defender	-0.052
insufficient information|title:family	0.184
insufficient information|title:force	0.064
insufficient information|title:journalist	-0.023
insufficient information|title:lawyer	-0.143
insufficient information|title:politics	0.065
insufficient information|title:press	0.024
insufficient information|title:protest	-0.103
insufficient information|title:union	-0.051
insufficient information|told:abandon	-0.032
insufficient information|told:abducte	0.059
insufficient information|told:abducti	0.004
insufficient information|told:able	-0.022
insufficient information|told:about	-0.197
insufficient information|told:absolut	0.007
insufficient information|told:abuse	0.031
insufficient information|told:abuses	0.036
insufficient information|told:access	0.03
insufficient information|told:accompa	0.003
insufficient information|told:accordi	0.089
insufficient information|told:account	-0.096
insufficient information|told:accusat	0.103
insufficient information|told:accused	0.084
insufficient information|told:acknowl	0.034
insufficient information|told:acquitt	-0.047
insufficient information|told:across	0.04
insufficient information|told:act	0.043
insufficient information|told:action	-0.011
insufficient information|told:actions	-0.008
insufficient information|told:activis	-0.072
insufficient information|told:activit	-0.016
insufficient information|told:additio	0.008
insufficient information|told:address	0.04
insufficient information|told:adminis	0.006
insufficient information|told:advocac	-0.032
insufficient information|told:advocat	-0.043
insufficient information|told:affidav	0.031
insufficient information|told:affilia	0.024
insufficient information|told:affront	-0.019
insufficient information|told:after	0.183
insufficient information|told:afterno	0.037
insufficient information|told:again	0.041
insufficient information|told:against	0.055
insufficient information|told:agencie	-0.027
insufficient information|told:agency	-0.166
insufficient information|told:agents	-0.018
insufficient information|told:ago	0.023
insufficient information|told:agreed	0.042
insufficient information|told:aid	0.084
insufficient information|told:aimed	-0.068
insufficient information|told:al-Hath	-0.053
insufficient information|told:all	-0.148
insufficient information|told:allegat	0.009
insufficient information|told:alleged	0.064
insufficient information|told:allow	-0.056
insufficient information|told:allowed	0.01
insufficient information|told:allowin	0.014
insufficient information|told:almost	0.003
insufficient information|told:along	-0.054
insufficient information|told:alongsi	0.036
insufficient information|told:already	-0.004
insufficient information|told:also	0.043
insufficient information|told:always	0.047
insufficient information|told:among	-0.093
insufficient information|told:announc	0.003
insufficient information|told:another	0.099
insufficient information|told:anti-co	-0.028
insufficient information|told:anti-te	-0.016
insufficient information|told:any	-0.065
insufficient information|told:anyone	-0.019
insufficient information|told:anythin	0.005
insufficient information|told:aparthe	0.004
insufficient information|told:apartme	0.007
insufficient information|told:appeal	-0.029
insufficient information|told:appeals	-0.052
insufficient information|told:appear	-0.028
insufficient information|told:appeare	-0.039
insufficient information|told:applica	-0.026
insufficient information|told:arbitra	-0.035
insufficient information|told:are	0.067
insufficient information|told:area	0.01
insufficient information|told:argued	-0.016
insufficient information|told:argumen	-0.003
insufficient information|told:armed	-0.076
insufficient information|told:army	0.076
insufficient information|told:around	-0.048
insufficient information|told:arrest	-0.019
insufficient information|told:arreste	-0.135
insufficient information|told:arrests	-0.014
insufficient information|told:article	-0.091
insufficient information|told:asked	-0.013
insufficient information|told:assassi	-0.069
insufficient information|told:assault	-0.141
insufficient information|told:assista	0.077
insufficient information|told:associa	0.024
insufficient information|told:attack	-0.016
insufficient information|told:attacke	-0.218
insufficient information|told:attacks	-0.04
insufficient information|told:attempt	0.067
insufficient information|told:attenti	-0.016
insufficient information|told:attorne	-0.007
insufficient information|told:author	0.015
insufficient information|told:authori	0.019
insufficient information|told:award	-0.04
insufficient information|told:away	0.042
insufficient information|told:back	0.064
insufficient information|told:bail	0.134
insufficient information|told:ban	-0.023
insufficient information|told:banned	-0.052
insufficient information|told:bars	-0.068
insufficient information|told:based	0.029
insufficient information|told:basic	-0.001
insufficient information|told:basis	-0.014
insufficient information|told:bearing	-0.04
insufficient information|told:beat	0.004
insufficient information|told:beaten	0.048
insufficient information|told:beating	-0.002
insufficient information|told:became	-0.068
insufficient information|told:because	0.124
insufficient information|told:before	0.119
insufficient information|told:began	0.039
insufficient information|told:beginni	-0.049
insufficient information|told:behalf	-0.065
insufficient information|told:beheade	-0.046
insufficient information|told:behind	-0.057
insufficient information|told:being	-0.038
insufficient information|told:believe	0.005
insufficient information|told:better	0.048
insufficient information|told:between	0.026
insufficient information|told:bin	-0.017
insufficient information|told:blogger	-0.037
insufficient information|told:body	0.044
insufficient information|told:bogus	0.004
insufficient information|told:book	-0.012
insufficient information|told:border	0.026
insufficient information|told:both	0.02
insufficient information|told:broadca	-0.006
insufficient information|told:broken	0.019
insufficient information|told:brother	-0.068
insufficient information|told:brought	-0.057
insufficient information|told:brutal	0.015
insufficient information|told:brutali	0.009
insufficient information|told:brutall	0.07
insufficient information|told:buildin	-0.006
insufficient information|told:bureau	-0.023
insufficient information|told:busines	0.049
insufficient information|told:but	-0.026
insufficient information|told:call	-0.008
insufficient information|told:called	-0.069
insufficient information|told:calling	0.048
insufficient information|told:calls	0.01
insufficient information|told:came	0.02
insufficient information|told:campaig	0.046
insufficient information|told:can	-0.018
insufficient information|told:candida	-0.048
insufficient information|told:cannot	0.038
insufficient information|told:capital	-0.02
insufficient information|told:captivi	-0.076
insufficient information|told:captors	0.021
insufficient information|told:capture	-0.03
insufficient information|told:car	0.035
insufficient information|told:case	0.036
insufficient information|told:cases	0.104
insufficient information|told:cause	-0.014
insufficient information|told:caused	-0.036
insufficient information|told:cell	0.053
insufficient information|told:central	-0.032
insufficient information|told:century	-0.032
insufficient information|told:certain	-0.013
insufficient information|told:chairpe	0.014
insufficient information|told:charged	0.043
insufficient information|told:charges	0.073
insufficient information|told:chief	0.018
insufficient information|told:childre	0.012
insufficient information|told:choice	-0.016
insufficient information|told:circums	0.028
insufficient information|told:cited	-0.005
insufficient information|told:citizen	-0.008
insufficient information|told:city	0.036
insufficient information|told:civil	-0.052
insufficient information|told:claim	0.017
insufficient information|told:claimed	-0.028
insufficient information|told:claimin	0.003
insufficient information|told:claims	-0.01
insufficient information|told:clashes	-0.013
insufficient information|told:clear	-0.023
insufficient information|told:close	0.075
insufficient information|told:cold	0.011
insufficient information|told:colleag	-0.093
insufficient information|told:collect	0.043
insufficient information|told:collusi	-0.022
insufficient information|told:columni	-0.034
insufficient information|told:com	0.003
insufficient information|told:come	0.054
insufficient information|told:comes	0.009
insufficient information|told:comment	-0.024
insufficient information|told:commit	-0.007
insufficient information|told:commitm	-0.016
insufficient information|told:committ	0.056
insufficient information|told:common	-0.036
insufficient information|told:communi	0.036
insufficient information|told:complai	0.029
insufficient information|told:complet	-0.001
insufficient information|told:concern	-0.043
insufficient information|told:conclud	0.008
insufficient information|told:condemn	0.032
insufficient information|told:conditi	0.011
insufficient information|told:conduct	-0.044
insufficient information|told:confere	0.032
insufficient information|told:confess	0.061
insufficient information|told:confirm	-0.032
insufficient information|told:confisc	-0.02
insufficient information|told:connect	0.082
insufficient information|told:conside	0.01
insufficient information|told:conspir	-0.02
insufficient information|told:constit	0.002
insufficient information|told:consula	-0.042
insufficient information|told:consult	-0.038
insufficient information|told:contact	-0.014
insufficient information|told:contemp	-0.017
insufficient information|told:continu	0.02
insufficient information|told:control	0.002
insufficient information|told:controv	0.007
insufficient information|told:convict	0.017
insufficient information|told:coordin	-0.004
insufficient information|told:coronav	-0.005
insufficient information|told:corresp	-0.003
insufficient information|told:corrupt	-0.015
insufficient information|told:could	0.034
insufficient information|told:council	-0.083
insufficient information|told:counsel	-0.038
insufficient information|told:country	-0.074
insufficient information|told:counts	0.063
insufficient information|told:coup	0.047
insufficient information|told:couple	-0.007
insufficient information|told:court	0.206
insufficient information|told:cover	-0.024
insufficient information|told:coverag	-0.008
insufficient information|told:coverin	-0.016
insufficient information|told:crackdo	-0.078
insufficient information|told:crime	0.022
insufficient information|told:crimes	-0.005
insufficient information|told:crimina	0.022
insufficient information|told:crisis	-0.032
insufficient information|told:critic	-0.039
insufficient information|told:critica	0.03
insufficient information|told:critici	0.038
insufficient information|told:critics	-0.005
insufficient information|told:crowd	-0.003
insufficient information|told:cruel	0.01
insufficient information|told:current	0.009
insufficient information|told:custody	0.052
insufficient information|told:cut	-0.02
insufficient information|told:daily	-0.018
insufficient information|told:danger	0.025
insufficient information|told:date	-0.006
insufficient information|told:daughte	0.065
insufficient information|told:day	0.049
insufficient information|told:days	-0.044
insufficient information|told:dead	0.079
insufficient information|told:deal	0.019
insufficient information|told:death	0.225
insufficient information|told:deaths	0.126
insufficient information|told:decades	0.012
insufficient information|told:decided	-0.043
insufficient information|told:decisio	-0.048
insufficient information|told:deeply	-0.027
insufficient information|told:defence	0.007
insufficient information|told:defend	-0.005
insufficient information|told:defende	-0.175
insufficient information|told:defense	-0.016
insufficient information|told:delay	0.004
insufficient information|told:deliber	-0.007
insufficient information|told:deliver	0.046
insufficient information|told:demand	-0.017
insufficient information|told:demande	0.01
insufficient information|told:demands	0.065
insufficient information|told:democra	-0.075
insufficient information|told:demonst	-0.014
insufficient information|told:denounc	-0.025
insufficient information|told:departm	0.045
insufficient information|told:deputy	0.06
insufficient information|told:describ	0.005
insufficient information|told:despite	0.007
insufficient information|told:destroy	-0.05
insufficient information|told:details	0.03
insufficient information|told:detaine	-0.008
insufficient information|told:detaini	-0.01
insufficient information|told:detenti	0.203
insufficient information|told:deterio	-0.008
insufficient information|told:determi	-0.009
insufficient information|told:develop	-0.049
insufficient information|told:dictato	-0.006
insufficient information|told:did	0.115
insufficient information|told:die	0.016
insufficient information|told:died	-0.061
insufficient information|told:differe	0.059
insufficient information|told:diploma	-0.017
insufficient information|told:directo	-0.022
insufficient information|told:disappe	-0.007
insufficient information|told:disclos	0.027
insufficient information|told:discove	-0.007
insufficient information|told:discuss	-0.014
insufficient information|told:dismiss	0.015
insufficient information|told:disside	-0.024
insufficient information|told:distric	-0.119
insufficient information|told:doctor	-0.001
insufficient information|told:documen	-0.048
insufficient information|told:doing	-0.018
insufficient information|told:door	-0.01
insufficient information|told:down	0.092
insufficient information|told:dozens	0.009
insufficient information|told:drive	0.012
insufficient information|told:driver	-0.021
insufficient information|told:dropped	-0.003
insufficient information|told:due	-0.052
insufficient information|told:during	-0.009
insufficient information|told:earlier	-0.029
insufficient information|told:early	0.035
insufficient information|told:editor	0.035
insufficient information|told:editor-	-0.009
insufficient information|told:efforts	-0.003
insufficient information|told:eight	0.031
insufficient information|told:either	-0.046
insufficient information|told:elected	-0.05
insufficient information|told:electio	-0.11
insufficient information|told:electro	-0.019
insufficient information|told:embassy	-0.04
insufficient information|told:emergen	-0.014
insufficient information|told:end	0.018
insufficient information|told:enforce	-0.023
insufficient information|told:enough	-0.022
insufficient information|told:ensure	-0.027
insufficient information|told:entire	0.029
insufficient information|told:entitle	0.012
insufficient information|told:environ	-0.041
insufficient information|told:escalat	0.003
insufficient information|told:escape	-0.003
insufficient information|told:especia	-0.048
insufficient information|told:establi	-0.03
insufficient information|told:even	-0.017
insufficient information|told:evening	0.095
insufficient information|told:everyon	-0.005
insufficient information|told:evidenc	0.004
insufficient information|told:example	0.013
insufficient information|told:except	-0.018
insufficient information|told:exchang	0.008
insufficient information|told:execute	0.03
insufficient information|told:executi	0.105
insufficient information|told:exercis	-0.005
insufficient information|told:exile	-0.059
insufficient information|told:explain	-0.065
insufficient information|told:exposin	-0.028
insufficient information|told:express	-0.008
insufficient information|told:extende	-0.008
insufficient information|told:extradi	-0.006
insufficient information|told:extraor	-0.002
insufficient information|told:fabrica	-0.005
insufficient information|told:face	0.024
insufficient information|told:faced	0.02
insufficient information|told:faces	0.032
insufficient information|told:facilit	0.003
insufficient information|told:facing	0.042
insufficient information|told:fact	-0.012
insufficient information|told:failed	0.006
insufficient information|told:fake	-0.02
insufficient information|told:false	0.006
insufficient information|told:familie	0.029
insufficient information|told:family	-0.104
insufficient information|told:family'	-0.022
insufficient information|told:far	0.054
insufficient information|told:farmers	-0.014
insufficient information|told:fatally	-0.005
insufficient information|told:father	0.139
insufficient information|told:federal	-0.004
insufficient information|told:fellow	-0.059
insufficient information|told:female	0.006
insufficient information|told:few	0.008
insufficient information|told:field	0.015
insufficient information|told:fighter	-0.014
insufficient information|told:fightin	-0.01
insufficient information|told:figure	0.057
insufficient information|told:figures	0.045
insufficient information|told:filed	-0.003
insufficient information|told:film	0.033
insufficient information|told:finally	-0.019
insufficient information|told:find	0.018
insufficient information|told:finding	-0.017
insufficient information|told:fine	0.007
insufficient information|told:fire	0.023
insufficient information|told:firearm	-0.026
insufficient information|told:first	0.075
insufficient information|told:five	-0.08
insufficient information|told:fled	0.007
insufficient information|told:focus	-0.022
insufficient information|told:follow	-0.003
insufficient information|told:followe	0.101
insufficient information|told:followi	0.066
insufficient information|told:food	0.067
insufficient information|told:footage	0.017
insufficient information|told:force	0.044
insufficient information|told:forced	0.052
insufficient information|told:forces	-0.064
insufficient information|told:forcibl	-0.019
insufficient information|told:foreign	-0.105
insufficient information|told:former	0.214
insufficient information|told:found	-0.013
insufficient information|told:founded	0.004
insufficient information|told:founder	-0.061
insufficient information|told:four	0.156
insufficient information|told:fraud	-0.008
insufficient information|told:free	-0.069
insufficient information|told:freed	-0.01
insufficient information|told:freedom	-0.111
insufficient information|told:freelan	-0.045
insufficient information|told:frequen	0.004
insufficient information|told:friend	0.106
insufficient information|told:friends	-0.056
insufficient information|told:full	0.006
insufficient information|told:further	0.115
insufficient information|told:future	-0.025
insufficient information|told:gas	0.028
insufficient information|told:gatheri	-0.03
insufficient information|told:gave	0.054
insufficient information|told:get	-0.001
insufficient information|told:getting	0.019
insufficient information|told:girl	0.058
insufficient information|told:girls	0.041
insufficient information|told:given	-0.023
insufficient information|told:giving	-0.057
insufficient information|told:going	-0.054
insufficient information|told:governm	-0.152
insufficient information|told:graduat	0.011
insufficient information|told:granted	-0.01
insufficient information|told:grave	0.007
insufficient information|told:great	-0.003
insufficient information|told:grenade	0.001
insufficient information|told:ground	-0.009
insufficient information|told:grounds	-0.022
insufficient information|told:group	-0.008
insufficient information|told:groups	-0.02
insufficient information|told:guards	0.02
insufficient information|told:guilty	0.029
insufficient information|told:hand	0.001
insufficient information|told:handcuf	0.009
insufficient information|told:hands	-0.029
insufficient information|told:happene	-0.058
insufficient information|told:harassm	0.025
insufficient information|told:having	-0.04
insufficient information|told:head	0.027
insufficient information|told:health	-0.045
insufficient information|told:heard	-0.018
insufficient information|told:hearing	0.001
insufficient information|told:heavy	-0.009
insufficient information|told:held	-0.049
insufficient information|told:help	-0.01
insufficient information|told:here	0.003
insufficient information|told:herself	0.02
insufficient information|told:hide	-0.014
insufficient information|told:hiding	0.032
insufficient information|told:high	-0.017
insufficient information|told:highest	-0.037
insufficient information|told:highlig	-0.01
insufficient information|told:him	-0.03
insufficient information|told:himself	0.064
insufficient information|told:histori	0.02
insufficient information|told:hold	0.051
insufficient information|told:holding	0.01
insufficient information|told:holiday	-0.015
insufficient information|told:home	-0.099
insufficient information|told:homes	0.042
insufficient information|told:honor	-0.012
insufficient information|told:hospita	-0.006
insufficient information|told:host	-0.03
insufficient information|told:hostage	-0.046
insufficient information|told:hostile	-0.016
insufficient information|told:hotel	0.003
insufficient information|told:hours	-0.086
insufficient information|told:house	0.038
insufficient information|told:houses	-0.042
insufficient information|told:how	-0.136
insufficient information|told:however	0.132
insufficient information|told:human	-0.26
insufficient information|told:humanit	0.057
insufficient information|told:hundred	0.009
insufficient information|told:husband	-0.123
insufficient information|told:identif	-0.021
insufficient information|told:identit	0.027
insufficient information|told:illegal	0.022
insufficient information|told:immedia	-0.017
insufficient information|told:impriso	-0.118
insufficient information|told:improve	-0.01
insufficient information|told:incarce	-0.065
insufficient information|told:inciden	-0.034
insufficient information|told:incitem	0.002
insufficient information|told:incitin	-0.015
insufficient information|told:include	-0.023
insufficient information|told:includi	-0.145
insufficient information|told:increas	-0.019
insufficient information|told:indepen	0.046
insufficient information|told:indicat	0.008
insufficient information|told:indictm	0.082
insufficient information|told:individ	-0.022
insufficient information|told:informa	-0.055
insufficient information|told:informe	-0.013
insufficient information|told:initial	-0.017
insufficient information|told:injured	0.021
insufficient information|told:injusti	-0.01
insufficient information|told:inside	-0.037
insufficient information|told:institu	-0.096
insufficient information|told:insulti	0.016
insufficient information|told:intelli	-0.023
insufficient information|told:intende	-0.003
insufficient information|told:intensi	-0.036
insufficient information|told:intent	0.027
insufficient information|told:interna	-0.003
insufficient information|told:interro	-0.065
insufficient information|told:intervi	0.015
insufficient information|told:intimid	0.013
insufficient information|told:into	0.09
insufficient information|told:investi	0.098
insufficient information|told:involve	-0.004
insufficient information|told:involvi	0.013
insufficient information|told:issue	0.045
insufficient information|told:issued	0.036
insufficient information|told:issues	-0.024
insufficient information|told:items	-0.011
insufficient information|told:it’s	0.004
insufficient information|told:jail	0.065
insufficient information|told:jailed	-0.109
insufficient information|told:join	0.021
insufficient information|told:journal	-0.15
insufficient information|told:judge	-0.005
insufficient information|told:jury	-0.035
insufficient information|told:just	-0.071
insufficient information|told:justice	-0.037
insufficient information|told:justify	0.023
insufficient information|told:kept	0.031
insufficient information|told:key	0.068
insufficient information|told:kidnap	0.028
insufficient information|told:kidnapp	0.067
insufficient information|told:killed	0.014
insufficient information|told:killers	-0.042
insufficient information|told:killing	-0.045
insufficient information|told:kind	-0.01
insufficient information|told:kingdom	-0.002
insufficient information|told:know	-0.005
insufficient information|told:knowing	-0.003
insufficient information|told:known	0.012
insufficient information|told:labor	0.095
insufficient information|told:labour	-0.018
insufficient information|told:lack	-0.038
insufficient information|told:languag	-0.005
insufficient information|told:lashes	0.154
insufficient information|told:last	0.08
insufficient information|told:late	0.017
insufficient information|told:later	0.04
insufficient information|told:latest	-0.09
insufficient information|told:launche	0.016
insufficient information|told:law	-0.024
insufficient information|told:laws	-0.023
insufficient information|told:lawyer	0.097
insufficient information|told:lawyers	-0.046
insufficient information|told:leader	-0.156
insufficient information|told:leaders	-0.07
insufficient information|told:leading	-0.043
insufficient information|told:least	-0.013
insufficient information|told:leave	0.059
insufficient information|told:leaving	-0.008
insufficient information|told:led	-0.041
insufficient information|told:left	0.108
insufficient information|told:legal	0.061
insufficient information|told:legitim	-0.009
insufficient information|told:let	-0.025
insufficient information|told:letter	-0.01
insufficient information|told:license	-0.051
insufficient information|told:lies	0.026
insufficient information|told:life	0.051
insufficient information|told:like	-0.005
insufficient information|told:likely	0.015
insufficient information|told:line	0.025
insufficient information|told:linked	0.034
insufficient information|told:links	-0.051
insufficient information|told:list	-0.022
insufficient information|told:listed	0.015
insufficient information|told:live	0.023
insufficient information|told:lived	-0.005
insufficient information|told:lives	0.024
insufficient information|told:living	-0.022
insufficient information|told:local	-0.014
insufficient information|told:locatio	0.033
insufficient information|told:long	-0.074
insufficient information|told:looking	-0.002
insufficient information|told:lost	0.051
insufficient information|told:made	-0.015
insufficient information|told:magistr	0.013
insufficient information|told:main	-0.01
insufficient information|told:mainstr	-0.003
insufficient information|told:maintai	-0.024
insufficient information|told:make	0.039
insufficient information|told:making	0.061
insufficient information|told:male	0.019
insufficient information|told:man	0.106
insufficient information|told:many	-0.02
insufficient information|told:march	-0.004
insufficient information|told:mass	-0.046
insufficient information|told:massacr	-0.024
insufficient information|told:materia	-0.007
insufficient information|told:matter	0.022
insufficient information|told:may	-0.015
insufficient information|told:measure	0.052
insufficient information|told:media	-0.042
insufficient information|told:medical	-0.036
insufficient information|told:meet	0.02
insufficient information|told:meeting	-0.012
insufficient information|told:member	-0.117
insufficient information|told:members	-0.133
insufficient information|told:men	0.033
insufficient information|told:mention	-0.009
insufficient information|told:message	0.015
insufficient information|told:met	-0.001
insufficient information|told:might	-0.025
insufficient information|told:miles	-0.03
insufficient information|told:militan	0.003
insufficient information|told:militar	-0.079
insufficient information|told:million	0.008
insufficient information|told:ministe	0.112
insufficient information|told:minutes	0.012
insufficient information|told:missing	0.009
insufficient information|told:mission	0.042
insufficient information|told:mistrea	-0.006
insufficient information|told:money	0.002
insufficient information|told:month	0.051
insufficient information|told:months	0.02
insufficient information|told:more	-0.158
insufficient information|told:morning	0.019
insufficient information|told:most	-0.097
insufficient information|told:mother	0.018
insufficient information|told:motivat	0.023
insufficient information|told:moved	0.058
insufficient information|told:movemen	-0.056
insufficient information|told:much	0.059
insufficient information|told:multipl	0.012
insufficient information|told:murder	0.046
insufficient information|told:murdere	-0.019
insufficient information|told:must	-0.005
insufficient information|told:name	0.045
insufficient information|told:named	-0.041
insufficient information|told:nationa	0.079
insufficient information|told:nature	-0.032
insufficient information|told:near	-0.043
insufficient information|told:nearly	-0.028
insufficient information|told:necessa	-0.011
insufficient information|told:network	0.012
insufficient information|told:never	-0.029
insufficient information|told:new	0.005
insufficient information|told:news	-0.061
insufficient information|told:newspap	-0.09
insufficient information|told:next	-0.05
insufficient information|told:night	0.054
insufficient information|told:nine	-0.209
insufficient information|told:nonsens	0.01
insufficient information|told:north	-0.043
insufficient information|told:norther	0.023
insufficient information|told:not	0.176
insufficient information|told:nothing	0.019
insufficient information|told:notice	0.029
insufficient information|told:notorio	0.018
insufficient information|told:now	0.122
insufficient information|told:number	0.008
insufficient information|told:observe	-0.018
insufficient information|told:obvious	-0.001
insufficient information|told:occasio	-0.011
insufficient information|told:occurre	0.012
insufficient information|told:off	0.004
insufficient information|told:offence	0.029
insufficient information|told:offer	-0.009
insufficient information|told:office	-0.053
insufficient information|told:officer	0.003
insufficient information|told:offices	-0.051
insufficient information|told:officia	0.035
insufficient information|told:oil	0.016
insufficient information|told:old	0.017
insufficient information|told:once	-0.008
insufficient information|told:one	0.022
insufficient information|told:ongoing	-0.036
insufficient information|told:online	-0.019
insufficient information|told:only	0.073
insufficient information|told:opened	0.019
insufficient information|told:operati	-0.084
insufficient information|told:opposit	0.016
insufficient information|told:oppress	0.003
insufficient information|told:order	-0.054
insufficient information|told:ordered	-0.015
insufficient information|told:orders	-0.003
insufficient information|told:organis	-0.024
insufficient information|told:organiz	0.046
insufficient information|told:other	-0.266
insufficient information|told:others	-0.076
insufficient information|told:our	-0.001
insufficient information|told:out	-0.005
insufficient information|told:outbrea	-0.007
insufficient information|told:outlet	-0.042
insufficient information|told:outlets	-0.07
insufficient information|told:outrage	-0.065
insufficient information|told:outside	-0.012
insufficient information|told:outspok	0.031
insufficient information|told:outstan	-0.036
insufficient information|told:over	0.01
insufficient information|told:own	0.011
insufficient information|told:pair	-0.027
insufficient information|told:pandemi	-0.042
insufficient information|told:parents	-0.075
insufficient information|told:part	0.047
insufficient information|told:particu	0.026
insufficient information|told:partner	-0.017
insufficient information|told:party	0.135
insufficient information|told:party’s	0.075
insufficient information|told:passage	-0.017
insufficient information|told:passeng	-0.019
insufficient information|told:past	-0.012
insufficient information|told:peace	-0.028
insufficient information|told:peacefu	0.083
insufficient information|told:penalty	0.091
insufficient information|told:people	-0.057
insufficient information|told:period	-0.042
insufficient information|told:persecu	-0.051
insufficient information|told:person	-0.019
insufficient information|told:persona	0.104
insufficient information|told:persons	0.01
insufficient information|told:phone	-0.003
insufficient information|told:photo	-0.004
insufficient information|told:photogr	-0.075
insufficient information|told:physica	-0.077
insufficient information|told:pic	0.009
insufficient information|told:picked	0.009
insufficient information|told:picture	-0.025
insufficient information|told:pieces	-0.023
insufficient information|told:place	-0.081
insufficient information|told:places	0.02
insufficient information|told:planned	-0.068
insufficient information|told:plannin	-0.042
insufficient information|told:plans	0.004
insufficient information|told:played	0.02
insufficient information|told:plea	-0.002
insufficient information|told:plot	0.014
insufficient information|told:poet	-0.03
insufficient information|told:point	-0.032
insufficient information|told:pointed	-0.01
insufficient information|told:police	0.072
insufficient information|told:policy	0.018
insufficient information|told:politic	0.142
insufficient information|told:popular	0.054
insufficient information|told:populat	-0.001
insufficient information|told:possess	0.025
insufficient information|told:possibl	0.057
insufficient information|told:post	0.008
insufficient information|told:posted	0.024
insufficient information|told:posts	0.032
insufficient information|told:power	0.009
insufficient information|told:powerfu	-0.023
insufficient information|told:powers	-0.041
insufficient information|told:practic	-0.053
insufficient information|told:pre-tri	0.021
insufficient information|told:present	-0.037
insufficient information|told:preside	-0.009
insufficient information|told:press	0.01
insufficient information|told:pressur	0.008
insufficient information|told:pretria	-0.002
insufficient information|told:prevent	0.037
insufficient information|told:previou	0.009
insufficient information|told:prime	0.059
insufficient information|told:prison	0.082
insufficient information|told:prisone	0.084
insufficient information|told:private	-0.045
insufficient information|told:probe	0.035
insufficient information|told:problem	-0.041
insufficient information|told:proceed	0.012
insufficient information|told:produce	-0.016
insufficient information|told:profess	-0.105
insufficient information|told:profile	0.02
insufficient information|told:program	-0.035
insufficient information|told:promine	-0.001
insufficient information|told:proof	-0.005
insufficient information|told:prosecu	-0.073
insufficient information|told:protect	0.006
insufficient information|told:protest	0.117
insufficient information|told:provide	-0.012
insufficient information|told:provinc	-0.104
insufficient information|told:provisi	-0.013
insufficient information|told:public	0.089
insufficient information|told:publica	-0.064
insufficient information|told:publish	-0.089
insufficient information|told:pulled	-0.008
insufficient information|told:punishm	0.088
insufficient information|told:pushed	-0.036
insufficient information|told:put	0.028
insufficient information|told:questio	-0.073
insufficient information|told:raid	-0.032
insufficient information|told:raided	-0.077
insufficient information|told:raised	-0.063
insufficient information|told:ransom	0.074
insufficient information|told:reached	-0.009
insufficient information|told:read	0.006
insufficient information|told:real	0.009
insufficient information|told:reason	0.019
insufficient information|told:recalle	-0.017
insufficient information|told:receive	0.138
insufficient information|told:recent	-0.036
insufficient information|told:recentl	-0.047
insufficient information|told:recogni	-0.056
insufficient information|told:record	0.007
insufficient information|told:recover	-0.046
insufficient information|told:red-tag	-0.069
insufficient information|told:refugee	0.016
insufficient information|told:refused	0.037
insufficient information|told:regime	0.067
insufficient information|told:regime’	0.067
insufficient information|told:region	0.001
insufficient information|told:regiona	0.08
insufficient information|told:regulat	-0.024
insufficient information|told:rejecte	0.005
insufficient information|told:related	-0.012
insufficient information|told:relatio	-0.032
insufficient information|told:relativ	0.033
insufficient information|told:release	0.022
insufficient information|told:releasi	-0.035
insufficient information|told:relevan	-0.052
insufficient information|told:religio	0.014
insufficient information|told:remain	0.073
insufficient information|told:remaine	-0.008
insufficient information|told:remains	0.078
insufficient information|told:reminde	0.027
insufficient information|told:removed	0.117
insufficient information|told:repeate	0.024
insufficient information|told:report	-0.013
insufficient information|told:reporte	0.046
insufficient information|told:reporti	-0.051
insufficient information|told:reports	-0.017
insufficient information|told:represe	0.04
insufficient information|told:repress	0.009
insufficient information|told:request	0.003
insufficient information|told:rescue	0.001
insufficient information|told:researc	0.021
insufficient information|told:residen	-0.074
insufficient information|told:respect	0.183
insufficient information|told:respons	-0.097
insufficient information|told:result	0.01
insufficient information|told:retalia	0.003
insufficient information|told:return	0.011
insufficient information|told:returne	0.011
insufficient information|told:reveale	-0.001
insufficient information|told:review	0.047
insufficient information|told:right	0.01
insufficient information|told:rights	-0.24
insufficient information|told:risk	-0.008
insufficient information|told:role	0.05
insufficient information|told:room	0.008
insufficient information|told:rule	-0.057
insufficient information|told:ruled	-0.023
insufficient information|told:ruling	-0.009
insufficient information|told:safe	-0.04
insufficient information|told:sale	0.044
insufficient information|told:same	0.042
insufficient information|told:saw	-0.02
insufficient information|told:say	-0.025
insufficient information|told:saying	-0.053
insufficient information|told:says	0.019
insufficient information|told:scholar	0.055
insufficient information|told:school	0.024
insufficient information|told:search	0.017
insufficient information|told:searche	-0.125
insufficient information|told:second	-0.009
insufficient information|told:secret	-0.012
insufficient information|told:secreta	0.075
insufficient information|told:section	-0.045
insufficient information|told:securit	-0.013
insufficient information|told:see	-0.002
insufficient information|told:seeking	-0.031
insufficient information|told:seem	0.009
insufficient information|told:seen	-0.036
insufficient information|told:seized	-0.07
insufficient information|told:send	0.024
insufficient information|told:senior	-0.097
insufficient information|told:sent	-0.023
insufficient information|told:sentenc	-0.004
insufficient information|told:separat	-0.051
insufficient information|told:series	-0.001
insufficient information|told:serious	-0.036
insufficient information|told:served	0.012
insufficient information|told:service	-0.004
insufficient information|told:serving	0.053
insufficient information|told:set	-0.005
insufficient information|told:seven	-0.035
insufficient information|told:several	-0.022
insufficient information|told:sex	0.028
insufficient information|told:sexual	0.025
insufficient information|told:sharing	0.016
insufficient information|told:short	-0.009
insufficient information|told:shot	-0.034
insufficient information|told:should	-0.064
insufficient information|told:show	-0.002
insufficient information|told:showed	0.019
insufficient information|told:showing	-0.034
insufficient information|told:shows	-0.033
insufficient information|told:side	0.046
insufficient information|told:sign	0.01
insufficient information|told:silence	0.001
insufficient information|told:silent	-0.012
insufficient information|told:similar	-0.054
insufficient information|told:since	-0.036
insufficient information|told:sister	-0.084
insufficient information|told:sit	-0.016
insufficient information|told:site	-0.005
insufficient information|told:six	0.075
insufficient information|told:sixth	0.024
insufficient information|told:slain	-0.032
insufficient information|told:sleep	-0.002
insufficient information|told:social	0.067
insufficient information|told:society	-0.029
insufficient information|told:solidar	-0.009
insufficient information|told:some	-0.023
insufficient information|told:someone	0.021
insufficient information|told:somethi	-0.004
insufficient information|told:son	0.028
insufficient information|told:soon	-0.016
insufficient information|told:source	-0.029
insufficient information|told:sources	0.09
insufficient information|told:special	-0.007
insufficient information|told:sped	-0.018
insufficient information|told:speech	-0.099
insufficient information|told:spent	0.005
insufficient information|told:spoke	-0.132
insufficient information|told:spokesm	-0.125
insufficient information|told:spokesp	-0.083
insufficient information|told:spreadi	-0.01
insufficient information|told:stabbed	0.022
insufficient information|told:staff	-0.023
insufficient information|told:started	-0.091
insufficient information|told:state	-0.109
insufficient information|told:stateme	0.046
insufficient information|told:states	0.023
insufficient information|told:station	-0.022
insufficient information|told:still	-0.011
insufficient information|told:stood	-0.008
insufficient information|told:stop	0.039
insufficient information|told:stopped	-0.004
insufficient information|told:story	-0.113
insufficient information|told:street	-0.017
insufficient information|told:stress	-0.002
insufficient information|told:strongl	0.026
insufficient information|told:struggl	-0.008
insufficient information|told:stuck	-0.008
insufficient information|told:student	-0.036
insufficient information|told:subject	0.099
insufficient information|told:subsequ	0.027
insufficient information|told:suburb	-0.105
insufficient information|told:such	0.007
insufficient information|told:suffere	0.002
insufficient information|told:suggest	-0.004
insufficient information|told:suicide	0.027
insufficient information|told:summone	0.006
insufficient information|told:support	-0.03
insufficient information|told:suppose	0.016
insufficient information|told:surroun	-0.015
insufficient information|told:surveil	-0.046
insufficient information|told:survive	0.02
insufficient information|told:suspect	-0.08
insufficient information|told:suspici	-0.001
insufficient information|told:system	0.03
insufficient information|told:tagged	-0.041
insufficient information|told:take	-0.002
insufficient information|told:taken	-0.02
insufficient information|told:target	0.019
insufficient information|told:targete	-0.136
insufficient information|told:targeti	-0.011
insufficient information|told:taxi	0.087
insufficient information|told:teacher	0.045
insufficient information|told:team	-0.018
insufficient information|told:telling	0.042
insufficient information|told:ten	0.042
insufficient information|told:term	-0.006
insufficient information|told:terms	0.023
insufficient information|told:terror	0.005
insufficient information|told:terrori	-0.131
insufficient information|told:testimo	0.014
insufficient information|told:than	-0.029
insufficient information|told:them	0.081
insufficient information|told:themsel	0.01
insufficient information|told:then	0.059
insufficient information|told:there	0.023
insufficient information|told:these	-0.023
insufficient information|told:think	0.008
insufficient information|told:third	-0.003
insufficient information|told:those	0.086
insufficient information|told:though	0.005
insufficient information|told:thought	0.01
insufficient information|told:thousan	-0.041
insufficient information|told:threat	0.011
insufficient information|told:threate	0.058
insufficient information|told:threats	-0.012
insufficient information|told:three	0.017
insufficient information|told:through	-0.036
insufficient information|told:till	0.015
insufficient information|told:time	0.091
insufficient information|told:times	-0.009
insufficient information|told:today	-0.031
insufficient information|told:told	0.081
insufficient information|told:too	0.063
insufficient information|told:took	-0.081
insufficient information|told:top	-0.001
insufficient information|told:torture	0.104
insufficient information|told:torturi	0.019
insufficient information|told:toward	0.013
insufficient information|told:towards	-0.016
insufficient information|told:trade	-0.023
insufficient information|told:transfe	0.041
insufficient information|told:transla	-0.041
insufficient information|told:travel	0.078
insufficient information|told:travest	-0.031
insufficient information|told:treatme	0.016
insufficient information|told:trial	0.088
insufficient information|told:tried	-0.021
insufficient information|told:truth	0.047
insufficient information|told:try	-0.022
insufficient information|told:trying	-0.072
insufficient information|told:turned	0.045
insufficient information|told:tweet	-0.012
insufficient information|told:tweeted	0.02
insufficient information|told:twitter	0.009
insufficient information|told:two	-0.013
insufficient information|told:two-yea	-0.046
insufficient information|told:tycoon	0.006
insufficient information|told:uncerta	0.018
insufficient information|told:uncondi	-0.017
insufficient information|told:under	0.071
insufficient information|told:undermi	-0.015
insufficient information|told:underst	-0.007
insufficient information|told:unident	-0.01
insufficient information|told:union	-0.088
insufficient information|told:unionis	0.009
insufficient information|told:univers	-0.02
insufficient information|told:unknown	0.034
insufficient information|told:until	0.018
insufficient information|told:upon	-0.009
insufficient information|told:uprisin	0.002
insufficient information|told:urge	0.01
insufficient information|told:urged	-0.01
insufficient information|told:use	0.058
insufficient information|told:used	0.045
insufficient information|told:using	-0.098
insufficient information|told:various	-0.005
insufficient information|told:vehicle	0.012
insufficient information|told:verdict	-0.012
insufficient information|told:very	-0.004
insufficient information|told:veteran	-0.002
insufficient information|told:via	0.011
insufficient information|told:vice	-0.037
insufficient information|told:victim	0.163
insufficient information|told:victims	0.073
insufficient information|told:video	-0.009
insufficient information|told:videos	0.001
insufficient information|told:view	-0.029
insufficient information|told:violate	0.028
insufficient information|told:violati	0.149
insufficient information|told:violenc	0.045
insufficient information|told:visited	0.013
insufficient information|told:voice	0.016
insufficient information|told:voices	-0.103
insufficient information|told:waiting	-0.028
insufficient information|told:walked	-0.026
insufficient information|told:want	0.058
insufficient information|told:wanted	0.004
insufficient information|told:war	0.005
insufficient information|told:warrant	0.002
insufficient information|told:wave	-0.016
insufficient information|told:way	0.014
insufficient information|told:website	0.003
insufficient information|told:week	0.012
insufficient information|told:weeks	-0.016
insufficient information|told:well	0.104
insufficient information|told:went	0.042
insufficient information|told:what	-0.08
insufficient information|told:when	0.05
insufficient information|told:where	-0.009
insufficient information|told:whether	-0.032
insufficient information|told:while	-0.004
insufficient information|told:white	0.011
insufficient information|told:whom	0.042
insufficient information|told:whose	0.012
insufficient information|told:why	0.006
insufficient information|told:widely	-0.021
insufficient information|told:widespr	0.005
insufficient information|told:wife	0.032
insufficient information|told:will	0.109
insufficient information|told:willing	-0.032
insufficient information|told:within	0.118
insufficient information|told:without	0.095
insufficient information|told:witness	0.005
insufficient information|told:woman	0.06
insufficient information|told:women	-0.041
insufficient information|told:women’s	0.081
insufficient information|told:words	-0.011
insufficient information|told:work	-0.151
insufficient information|told:worked	-0.02
insufficient information|told:worker	-0.043
insufficient information|told:workers	-0.036
insufficient information|told:working	-0.101
insufficient information|told:world	-0.009
insufficient information|told:worst	0.014
insufficient information|told:would	-0.019
insufficient information|told:writer	0.029
insufficient information|told:writers	-0.139
insufficient information|told:writes	-0.009
insufficient information|told:writing	-0.059
insufficient information|told:written	-0.006
insufficient information|told:wrote	0.105
insufficient information|told:year	0.146
insufficient information|told:years	0.058
insufficient information|told:yet	-0.003
insufficient information|told:you	-0.003
insufficient information|told:young	-0.04
insufficient information|top:activist	-0.142
insufficient information|top:defender	0.324
insufficient information|top:politics	0.304
insufficient information|top:press	0.178
insufficient information|top:union	-0.113
insufficient information|topic:crime	0.304
insufficient information|topic:dissent	-0.063
insufficient information|topic:press freedom	-0.006
journalist|adjacent:accused	-0.001
journalist|adjacent:activist	0.01
journalist|adjacent:blogger	0.078
journalist|adjacent:defender	0.104
journalist|adjacent:family	-0.066
journalist|adjacent:force	-0.046
journalist|adjacent:journalist	0.273
journalist|adjacent:lawyer	0.048
journalist|adjacent:politics	-0.022
journalist|adjacent:press	0.375
journalist|adjacent:protest	0.005
journalist|adjacent:union	-0.085
journalist|after:accused	0.083
journalist|after:activist	-0.108
journalist|after:blogger	-0.158
journalist|after:defender	-0.042
journalist|after:family	-0.095
journalist|after:force	-0.045
journalist|after:journalist	0.235
journalist|after:lawyer	-0.176
journalist|after:politics	-0.071
journalist|after:press	0.152
journalist|after:protest	-0.003
journalist|after:union	-0.008
journalist|apposed:accused	0.012
journalist|apposed:activist	0.006
journalist|apposed:blogger	-0.107
journalist|apposed:defender	-0.073
journalist|apposed:family	-0.08
journalist|apposed:force	-0.032
journalist|apposed:journalist	0.135
journalist|apposed:lawyer	-0.023
journalist|apposed:politics	-0.035
journalist|apposed:press	0.141
journalist|apposed:protest	-0.004
journalist|apposed:union	-0.066
journalist|before:accused	0.069
journalist|before:activist	0.045
journalist|before:blogger	0.177
journalist|before:defender	0.091
journalist|before:family	-0.073
journalist|before:force	-0.088
journalist|before:journalist	0.295
journalist|before:lawyer	-0.001
journalist|before:politics	-0.17
journalist|before:press	0.19
journalist|before:protest	-0.096
journalist|before:union	-0.099
journalist|bias	0.092
journalist|found	0.106
journalist|hasTopic:crime	0.037
journalist|hasTopic:dissent	0.029
journalist|hasTopic:press freedom	0.097
journalist|head:accused	0.016
journalist|head:activist	0.035
journalist|head:blogger	0.115
journalist|head:defender	-0.132
journalist|head:family	0.023
journalist|head:force	-0.076
journalist|head:journalist	0.31
journalist|head:lawyer	0.046
journalist|head:politics	-0.066
journalist|head:press	0.306
journalist|head:protest	-0.083
journalist|head:union	-0.095
journalist|inLead	-0.088
journalist|inLead&title:activist	-0.078
journalist|inLead&title:defender	-0.047
journalist|inLead&title:politics	-0.005
journalist|inLead&title:press	0.112
journalist|inLead&title:union	-0.041
journalist|inLead&top:activist	0.031
journalist|inLead&top:defender	-0.033
journalist|inLead&top:politics	-0.08
journalist|inLead&top:press	0.002
journalist|inLead&top:union	-0.026
journalist|inTitle	-0.092
journalist|inTitle&title:activist	-0.019
journalist|inTitle&title:defender	-0.001
journalist|inTitle&title:politics	-0.008
journalist|inTitle&title:press	-0.147
journalist|inTitle&top:activist	0.023
journalist|inTitle&top:defender	0.069
journalist|inTitle&top:politics	-0.049
journalist|inTitle&top:press	-0.078
journalist|inTitle&top:union	-0.008
journalist|isAlone	-0.041
journalist|isAlone&title:activist	-0.038
journalist|isAlone&title:defender	-0.061
journalist|isAlone&title:politics	-0.026
journalist|isAlone&title:press	0.197
journalist|isAlone&title:union	-0.032
journalist|isAlone&top:activist	-0.014
journalist|isAlone&top:defender	-0.05
journalist|isAlone&top:politics	0.016
journalist|isAlone&top:press	0.117
journalist|isAlone&top:union	-0.034
journalist|isMain	-0.08
journalist|isMain&title:activist	-0.028
journalist|isMain&title:defender	-0.061
journalist|isMain&title:politics	-0.005
journalist|isMain&title:press	0.035
journalist|isMain&title:union	-0.058
journalist|isMain&top:activist	0.018
journalist|isMain&top:defender	0.016
journalist|isMain&top:politics	-0.044
journalist|isMain&top:press	0.021
journalist|isMain&top:union	-0.042
journalist|many	0.115
journalist|near:<abducte	-0.021
journalist|near:<abducti	0.026
journalist|near:<about	0.05
journalist|near:<abuse	0.002
journalist|near:<abuses	-0.019
journalist|near:<accordi	-0.051
journalist|near:<account	0.113
journalist|near:<accused	-0.024
journalist|near:<acquitt	0.024
journalist|near:<across	-0.011
journalist|near:<act	-0.019
journalist|near:<action	-0.016
journalist|near:<actions	0.067
journalist|near:<activis	0.044
journalist|near:<added	-0.017
journalist|near:<address	-0.042
journalist|near:<adminis	0.011
journalist|near:<after	-0.066
journalist|near:<again	-0.029
journalist|near:<against	-0.043
journalist|near:<agency	-0.028
journalist|near:<agents	0.015
journalist|near:<aid	-0.177
journalist|near:<all	0.079
journalist|near:<allegat	0.019
journalist|near:<alleged	-0.002
journalist|near:<allowed	-0.02
journalist|near:<allowin	0.001
journalist|near:<already	-0.005
journalist|near:<also	-0.032
journalist|near:<another	-0.001
journalist|near:<any	0.002
journalist|near:<applica	-0.011
journalist|near:<are	-0.023
journalist|near:<areas	0.003
journalist|near:<armed	0.008
journalist|near:<army	0.023
journalist|near:<around	-0.007
journalist|near:<arrest	0.019
journalist|near:<arreste	0.057
journalist|near:<article	0.016
journalist|near:<assault	0.055
journalist|near:<attack	0.041
journalist|near:<attacke	0.074
journalist|near:<attempt	-0.019
journalist|near:<attorne	-0.005
journalist|near:<author	-0.082
journalist|near:<authori	-0.005
journalist|near:<back	-0.01
journalist|near:<bail	-0.07
journalist|near:<bank	-0.007
journalist|near:<became	0.037
journalist|near:<because	-0.002
journalist|near:<before	-0.024
journalist|near:<began	0.008
journalist|near:<behind	0.029
journalist|near:<being	0.006
journalist|near:<believe	-0.004
journalist|near:<between	0.045
journalist|near:<blogger	0.098
journalist|near:<body	-0.028
journalist|near:<both	-0.009
journalist|near:<broadca	0.01
journalist|near:<brother	0.068
journalist|near:<but	0.079
journalist|near:<call	-0.011
journalist|near:<called	0.011
journalist|near:<calling	-0.056
journalist|near:<calls	-0.004
journalist|near:<came	-0.008
journalist|near:<campaig	0.014
journalist|near:<case	0.067
journalist|near:<cases	0.018
journalist|near:<cell	0.002
journalist|near:<chairpe	-0.005
journalist|near:<charge	0.018
journalist|near:<charged	-0.091
journalist|near:<charges	-0.138
journalist|near:<chief	-0.004
journalist|near:<childre	0.056
journalist|near:<circums	0.015
journalist|near:<cited	0.001
journalist|near:<citizen	-0.001
journalist|near:<clear	0.044
journalist|near:<close	-0.006
journalist|near:<colleag	-0.016
journalist|near:<colonia	0.003
journalist|near:<come	-0.002
journalist|near:<comment	0.026
journalist|near:<committ	-0.013
journalist|near:<communi	0.01
journalist|near:<complai	0.006
journalist|near:<concern	-0.014
journalist|near:<condemn	0.011
journalist|near:<conditi	-0.044
journalist|near:<confere	-0.021
journalist|near:<confirm	-0.099
journalist|near:<connect	-0.003
journalist|near:<conspir	0.027
journalist|near:<continu	-0.028
journalist|near:<convict	0.046
journalist|near:<could	-0.02
journalist|near:<counsel	0.023
journalist|near:<country	-0.003
journalist|near:<court	-0.038
journalist|near:<coverin	0.128
journalist|near:<critic	0.067
journalist|near:<custody	0.012
journalist|near:<day	-0.01
journalist|near:<days	-0.012
journalist|near:<dead	-0.043
journalist|near:<death	-0.04
journalist|near:<deaths	-0.005
journalist|near:<defende	-0.148
journalist|near:<demonst	-0.014
journalist|near:<denied	-0.021
journalist|near:<describ	-0.004
journalist|near:<despite	-0.02
journalist|near:<detaine	0.003
journalist|near:<detaini	-0.004
journalist|near:<detenti	0.018
journalist|near:<develop	0.02
journalist|near:<did	0.017
journalist|near:<directo	-0.009
journalist|near:<disappe	-0.018
journalist|near:<disclos	-0.016
journalist|near:<dismiss	-0.025
journalist|near:<disside	0.117
journalist|near:<doctor	-0.034
journalist|near:<documen	0.002
journalist|near:<domesti	-0.012
journalist|near:<door	-0.008
journalist|near:<driver	-0.016
journalist|near:<due	-0.017
journalist|near:<during	0.01
journalist|near:<editor	0.015
journalist|near:<electio	-0.01
journalist|near:<end	0.013
journalist|near:<ensure	0.041
journalist|near:<even	-0.013
journalist|near:<evidenc	-0.014
journalist|near:<executi	0.007
journalist|near:<express	0.086
journalist|near:<faced	-0.003
journalist|near:<failed	0.024
journalist|near:<family	0.106
journalist|near:<fatally	-0.002
journalist|near:<father	-0.048
journalist|near:<federal	-0.027
journalist|near:<figure	-0.022
journalist|near:<figures	-0.035
journalist|near:<filed	-0.004
journalist|near:<find	-0.031
journalist|near:<fine	0.033
journalist|near:<first	-0.014
journalist|near:<followe	-0.016
journalist|near:<followi	-0.119
journalist|near:<force	-0.002
journalist|near:<forces	-0.002
journalist|near:<former	-0.024
journalist|near:<found	-0.06
journalist|near:<four	0.184
journalist|near:<free	0.029
journalist|near:<freedom	-0.038
journalist|near:<freelan	0.096
journalist|near:<friends	0.032
journalist|near:<gatheri	-0.069
journalist|near:<gave	-0.01
journalist|near:<get	-0.006
journalist|near:<given	-0.019
journalist|near:<governm	-0.032
journalist|near:<group	-0.007
journalist|near:<groups	0.011
journalist|near:<hand	-0.004
journalist|near:<hands	0.003
journalist|near:<harassm	0.021
journalist|near:<head	0.031
journalist|near:<heard	0.004
journalist|near:<hearing	0.002
journalist|near:<held	0.072
journalist|near:<helped	-0.039
journalist|near:<here	-0.007
journalist|near:<him	0.065
journalist|near:<holding	0.058
journalist|near:<holiday	0.014
journalist|near:<home	-0.025
journalist|near:<hospita	0.008
journalist|near:<hostage	0.051
journalist|near:<hotel	0.015
journalist|near:<hours	-0.008
journalist|near:<house	-0.005
journalist|near:<how	0.045
journalist|near:<human	-0.01
journalist|near:<husband	-0.01
journalist|near:<identif	0.012
journalist|near:<illegal	-0.043
journalist|near:<immedia	0.004
journalist|near:<impriso	0.035
journalist|near:<inciden	0.019
journalist|near:<include	-0.049
journalist|near:<includi	0.273
journalist|near:<indepen	0.024
journalist|near:<individ	0.03
journalist|near:<informa	0.003
journalist|near:<informe	0.008
journalist|near:<ing	0.008
journalist|near:<initial	-0.017
journalist|near:<intervi	0.001
journalist|near:<into	-0.056
journalist|near:<invaded	0.025
journalist|near:<investi	0.051
journalist|near:<involve	-0.001
journalist|near:<issued	-0.031
journalist|near:<jail	0.018
journalist|near:<jailed	-0.011
journalist|near:<journal	0.198
journalist|near:<judge	0.018
journalist|near:<just	-0.021
journalist|near:<justice	0.044
journalist|near:<keep	0.048
journalist|near:<key	-0.012
journalist|near:<kidnap	-0.057
journalist|near:<kidnapp	0.086
journalist|near:<kill	0.003
journalist|near:<killed	0.001
journalist|near:<killers	0.039
journalist|near:<killing	-0.02
journalist|near:<known	0.055
journalist|near:<last	-0.002
journalist|near:<later	0.032
journalist|near:<latest	-0.008
journalist|near:<law	0.04
journalist|near:<lawyer	0.079
journalist|near:<leader	0.016
journalist|near:<leaders	0.011
journalist|near:<leading	0.019
journalist|near:<left	-0.033
journalist|near:<legal	0.013
journalist|near:<life	0.035
journalist|near:<like	0.01
journalist|near:<likely	-0.005
journalist|near:<man	0.078
journalist|near:<matter	0.004
journalist|near:<media	-0.09
journalist|near:<member	-0.049
journalist|near:<members	-0.002
journalist|near:<men	0.061
journalist|near:<met	-0.009
journalist|near:<militar	0.003
journalist|near:<million	0.015
journalist|near:<ministe	-0.025
journalist|near:<minutes	-0.005
journalist|near:<missing	0.007
journalist|near:<month	-0.011
journalist|near:<months	-0.023
journalist|near:<more	0.001
journalist|near:<morning	-0.001
journalist|near:<most	0.024
journalist|near:<murder	0.025
journalist|near:<murdere	-0.008
journalist|near:<named	0.045
journalist|near:<nationa	-0.029
journalist|near:<near	-0.002
journalist|near:<needed	0.041
journalist|near:<never	-0.008
journalist|near:<new	-0.01
journalist|near:<news	0.018
journalist|near:<newspap	0.009
journalist|near:<next	-0.009
journalist|near:<night	-0.008
journalist|near:<not	0.032
journalist|near:<now	-0.011
journalist|near:<number	-0.013
journalist|near:<off	0.01
journalist|near:<office	0.073
journalist|near:<officer	-0.031
journalist|near:<officia	0.042
journalist|near:<old	0.013
journalist|near:<once	0.02
journalist|near:<one	0.051
journalist|near:<online	0.016
journalist|near:<opposit	0.001
journalist|near:<oppress	-0.021
journalist|near:<order	0.033
journalist|near:<ordered	0.016
journalist|near:<orders	0.017
journalist|near:<organis	-0.047
journalist|near:<organiz	0.008
journalist|near:<other	0.169
journalist|near:<others	-0.022
journalist|near:<our	-0.017
journalist|near:<out	-0.055
journalist|near:<over	0.04
journalist|near:<pandemi	-0.013
journalist|near:<parents	0.016
journalist|near:<part	0.047
journalist|near:<partici	0.049
journalist|near:<party	-0.031
journalist|near:<party’s	-0.014
journalist|near:<past	-0.005
journalist|near:<pay	0.026
journalist|near:<people	0.038
journalist|near:<persecu	0.038
journalist|near:<person	-0.016
journalist|near:<persona	0.02
journalist|near:<photogr	0.049
journalist|near:<plan	-0.023
journalist|near:<planned	-0.011
journalist|near:<plot	-0.097
journalist|near:<point	-0.001
journalist|near:<pointed	0.034
journalist|near:<police	0.062
journalist|near:<politic	0.083
journalist|near:<post	0.029
journalist|near:<posted	-0.015
journalist|near:<power	-0.008
journalist|near:<preside	0.008
journalist|near:<press	-0.081
journalist|near:<prevent	-0.031
journalist|near:<prison	0.002
journalist|near:<prisone	-0.006
journalist|near:<private	-0.005
journalist|near:<proceed	0.014
journalist|near:<profess	-0.012
journalist|near:<promine	0.068
journalist|near:<prosecu	0.127
journalist|near:<protect	-0.009
journalist|near:<protest	0.116
journalist|near:<public	0.009
journalist|near:<publica	0.026
journalist|near:<publish	0.083
journalist|near:<purpose	-0.003
journalist|near:<receive	-0.039
journalist|near:<recogni	0.012
journalist|near:<recover	-0.017
journalist|near:<refused	-0.012
journalist|near:<regime	-0.092
journalist|near:<region	0.003
journalist|near:<relatio	0.068
journalist|near:<release	0.039
journalist|near:<religio	0.02
journalist|near:<remain	-0.048
journalist|near:<remains	0.033
journalist|near:<repeate	0.008
journalist|near:<report	-0.03
journalist|near:<reporte	0.08
journalist|near:<reporti	0.078
journalist|near:<represe	-0.039
journalist|near:<repress	0.022
journalist|near:<request	-0.013
journalist|near:<respect	0.034
journalist|near:<reveale	0.019
journalist|near:<rights	0.011
journalist|near:<rnalist	0.026
journalist|near:<say	0.028
journalist|near:<saying	-0.013
journalist|near:<says	-0.014
journalist|near:<scandal	0.009
journalist|near:<secret	-0.012
journalist|near:<secreta	0.009
journalist|near:<securit	0.006
journalist|near:<seen	-0.013
journalist|near:<send	-0.04
journalist|near:<senior	0.11
journalist|near:<sent	0.018
journalist|near:<sentenc	0.09
journalist|near:<separat	0.007
journalist|near:<service	-0.017
journalist|near:<set	-0.01
journalist|near:<seven	-0.06
journalist|near:<shot	-0.031
journalist|near:<should	0.118
journalist|near:<silence	0.009
journalist|near:<since	0.004
journalist|near:<sister	0.084
journalist|near:<slain	0.018
journalist|near:<slavery	0.001
journalist|near:<social	-0.039
journalist|near:<some	-0.007
journalist|near:<son	-0.004
journalist|near:<speech	-0.004
journalist|near:<spokesm	0.02
journalist|near:<staff	0.103
journalist|near:<state	0.077
journalist|near:<stateme	-0.069
journalist|near:<station	-0.016
journalist|near:<still	-0.012
journalist|near:<story	-0.005
journalist|near:<strike	0.029
journalist|near:<such	0.083
journalist|near:<sufferi	-0.006
journalist|near:<suicide	0.005
journalist|near:<support	-0.008
journalist|near:<surveil	-0.013
journalist|near:<suspect	-0.015
journalist|near:<system	-0.014
journalist|near:<take	0.009
journalist|near:<taken	0.01
journalist|near:<targeti	-0.007
journalist|near:<ter	0.046
journalist|near:<terror	0.058
journalist|near:<terrori	0.044
journalist|near:<testimo	-0.012
journalist|near:<them	-0.123
journalist|near:<there	-0.007
journalist|near:<those	0.021
journalist|near:<though	-0.02
journalist|near:<threate	0.028
journalist|near:<three	-0.024
journalist|near:<ties	0.022
journalist|near:<time	0.125
journalist|near:<today	0.025
journalist|near:<told	-0.013
journalist|near:<too	-0.014
journalist|near:<took	-0.027
journalist|near:<torture	0.077
journalist|near:<torturi	-0.014
journalist|near:<trade	-0.041
journalist|near:<traffic	-0.007
journalist|near:<trial	0.058
journalist|near:<truth	-0.018
journalist|near:<trying	-0.021
journalist|near:<tweet	0.039
journalist|near:<two	-0.067
journalist|near:<tycoon	-0.013
journalist|near:<under	0.078
journalist|near:<unionis	-0.043
journalist|near:<until	-0.017
journalist|near:<use	-0.004
journalist|near:<used	-0.034
journalist|near:<using	-0.014
journalist|near:<victim	-0.004
journalist|near:<video	-0.026
journalist|near:<videos	-0.035
journalist|near:<violenc	-0.002
journalist|near:<want	-0.006
journalist|near:<warrant	0.003
journalist|near:<website	0.005
journalist|near:<week	0.028
journalist|near:<weekend	-0.062
journalist|near:<well	0.019
journalist|near:<what	-0.045
journalist|near:<when	0.05
journalist|near:<where	0.017
journalist|near:<while	0.025
journalist|near:<will	-0.047
journalist|near:<within	-0.023
journalist|near:<without	0.044
journalist|near:<witness	0.001
journalist|near:<woman	0.028
journalist|near:<women	0.094
journalist|near:<words	0.007
journalist|near:<work	-0.016
journalist|near:<worker	-0.015
journalist|near:<workers	-0.201
journalist|near:<world	0.001
journalist|near:<would	-0.014
journalist|near:<year	-0.007
journalist|near:<years	0.049
journalist|near:<you	-0.006
journalist|near:>abducte	0.005
journalist|near:>abducti	-0.017
journalist|near:>about	0.129
journalist|near:>abuse	-0.005
journalist|near:>accordi	-0.042
journalist|near:>accusat	-0.002
journalist|near:>accused	-0.025
journalist|near:>acquitt	0.043
journalist|near:>across	0.005
journalist|near:>act	-0.011
journalist|near:>actions	-0.021
journalist|near:>activis	-0.09
journalist|near:>adminis	0.05
journalist|near:>advocac	0.005
journalist|near:>affidav	-0.033
journalist|near:>after	-0.015
journalist|near:>against	0.007
journalist|near:>agency	0.032
journalist|near:>aid	0.034
journalist|near:>all	0.007
journalist|near:>allegat	0.08
journalist|near:>alleged	-0.025
journalist|near:>allow	0.041
journalist|near:>almost	-0.003
journalist|near:>along	0.038
journalist|near:>also	0.026
journalist|near:>always	-0.003
journalist|near:>among	-0.039
journalist|near:>announc	-0.019
journalist|near:>another	-0.001
journalist|near:>any	0.039
journalist|near:>apartme	-0.067
journalist|near:>appeals	0.031
journalist|near:>appear	-0.005
journalist|near:>appeare	-0.007
journalist|near:>approac	-0.002
journalist|near:>arbitra	-0.033
journalist|near:>are	0.081
journalist|near:>armed	0.068
journalist|near:>army	-0.036
journalist|near:>arrest	-0.032
journalist|near:>arreste	0.161
journalist|near:>arrests	-0.002
journalist|near:>article	-0.038
journalist|near:>asked	0.021
journalist|near:>assault	0.029
journalist|near:>attack	-0.034
journalist|near:>attacke	-0.004
journalist|near:>attempt	-0.043
journalist|near:>attorne	-0.01
journalist|near:>authori	-0.023
journalist|near:>back	-0.004
journalist|near:>bail	0.081
journalist|near:>banned	0.041
journalist|near:>bars	0.104
journalist|near:>beaten	-0.011
journalist|near:>because	-0.038
journalist|near:>before	-0.025
journalist|near:>behalf	0.004
journalist|near:>behind	0.107
journalist|near:>being	0.137
journalist|near:>believe	-0.014
journalist|near:>between	-0.004
journalist|near:>blogger	-0.059
journalist|near:>body	-0.002
journalist|near:>both	0.042
journalist|near:>broadca	0.02
journalist|near:>brother	-0.022
journalist|near:>brought	0.015
journalist|near:>brutall	-0.011
journalist|near:>bureau	0.065
journalist|near:>but	0.045
journalist|near:>call	0.021
journalist|near:>called	-0.056
journalist|near:>calling	0.014
journalist|near:>came	0.045
journalist|near:>campaig	0.002
journalist|near:>candida	0.019
journalist|near:>car	-0.087
journalist|near:>case	0.067
journalist|near:>cases	-0.017
journalist|near:>cell	-0.026
journalist|near:>central	-0.011
journalist|near:>charged	-0.093
journalist|near:>charges	0.085
journalist|near:>chief	0.049
journalist|near:>civil	0.015
journalist|near:>colleag	0.007
journalist|near:>comes	0.024
journalist|near:>comment	-0.013
journalist|near:>committ	-0.026
journalist|near:>communi	-0.001
journalist|near:>concern	0.053
journalist|near:>condemn	0.021
journalist|near:>conditi	-0.021
journalist|near:>confirm	-0.042
journalist|near:>consula	0.072
journalist|near:>contact	0.002
journalist|near:>continu	-0.004
journalist|near:>convict	0.018
journalist|near:>coordin	0.006
journalist|near:>could	0.005
journalist|near:>country	0.016
journalist|near:>court	-0.058
journalist|near:>coverin	0.041
journalist|near:>crimina	-0.027
journalist|near:>critic	-0.03
journalist|near:>critica	-0.005
journalist|near:>critici	0.085
journalist|near:>current	-0.009
journalist|near:>custody	0.022
journalist|near:>date	-0.004
journalist|near:>daughte	0.008
journalist|near:>day	0.012
journalist|near:>days	0.01
journalist|near:>death	0.047
journalist|near:>deeply	0.019
journalist|near:>defende	-0.024
journalist|near:>defense	-0.036
journalist|near:>democra	-0.093
journalist|near:>demonst	-0.009
journalist|near:>denied	-0.008
journalist|near:>describ	0.028
journalist|near:>despite	-0.007
journalist|near:>detaine	0.099
journalist|near:>detenti	0.036
journalist|near:>deterio	0.004
journalist|near:>determi	-0.003
journalist|near:>did	-0.013
journalist|near:>died	-0.022
journalist|near:>disappe	-0.008
journalist|near:>doctor	0.003
journalist|near:>documen	0.029
journalist|near:>down	-0.006
journalist|near:>driver	0.027
journalist|near:>drove	-0.015
journalist|near:>due	-0.073
journalist|near:>during	-0.016
journalist|near:>earlier	-0.005
journalist|near:>early	-0.01
journalist|near:>editor	-0.016
journalist|near:>eight	0.064
journalist|near:>embassy	0.04
journalist|near:>end	0.012
journalist|near:>ensure	0.02
journalist|near:>even	-0.001
journalist|near:>evening	-0.015
journalist|near:>evidenc	-0.011
journalist|near:>example	-0.009
journalist|near:>explain	0.046
journalist|near:>express	-0.01
journalist|near:>face	-0.023
journalist|near:>faced	-0.006
journalist|near:>faces	-0.036
journalist|near:>facing	0.002
journalist|near:>family	-0.004
journalist|near:>father	-0.001
journalist|near:>federal	-0.025
journalist|near:>few	-0.007
journalist|near:>fightin	-0.002
journalist|near:>finally	-0.018
journalist|near:>five	-0.001
journalist|near:>fled	-0.007
journalist|near:>followi	-0.012
journalist|near:>forced	-0.088
journalist|near:>forces	-0.05
journalist|near:>former	0.03
journalist|near:>found	-0.053
journalist|near:>four	-0.057
journalist|near:>free	-0.012
journalist|near:>freed	0.042
journalist|near:>freedom	0.006
journalist|near:>freelan	0.095
journalist|near:>friends	-0.022
journalist|near:>full	-0.008
journalist|near:>further	0.01
journalist|near:>given	-0.014
journalist|near:>giving	0.02
journalist|near:>governm	0.007
journalist|near:>graduat	-0.04
journalist|near:>group	0.034
journalist|near:>guilty	0.018
journalist|near:>happene	0.024
journalist|near:>harassm	0.11
journalist|near:>head	0.012
journalist|near:>health	0.07
journalist|near:>hearing	-0.013
journalist|near:>held	0.077
journalist|near:>here	-0.032
journalist|near:>high	0.005
journalist|near:>highlig	0.009
journalist|near:>him	0.016
journalist|near:>himself	0.01
journalist|near:>home	0.002
journalist|near:>hospita	0.009
journalist|near:>house	-0.031
journalist|near:>how	0.115
journalist|near:>however	-0.006
journalist|near:>human	0.008
journalist|near:>husband	-0.01
journalist|near:>immedia	-0.065
journalist|near:>impriso	0.053
journalist|near:>incarce	0.072
journalist|near:>inciden	-0.017
journalist|near:>includi	0.039
journalist|near:>indictm	-0.037
journalist|near:>individ	-0.019
journalist|near:>informe	-0.003
journalist|near:>initial	0.01
journalist|near:>inside	0.018
journalist|near:>intelli	-0.001
journalist|near:>interro	0.154
journalist|near:>intervi	-0.001
journalist|near:>into	0.042
journalist|near:>investi	0.035
journalist|near:>jail	-0.012
journalist|near:>jailed	0.079
journalist|near:>journal	0.011
journalist|near:>judge	0.017
journalist|near:>just	-0.008
journalist|near:>justice	0.037
journalist|near:>key	-0.017
journalist|near:>kidnap	-0.008
journalist|near:>kidnapp	-0.004
journalist|near:>killed	-0.015
journalist|near:>know	-0.004
journalist|near:>known	0.038
journalist|near:>last	-0.033
journalist|near:>later	-0.018
journalist|near:>latest	-0.037
journalist|near:>launche	-0.018
journalist|near:>law	-0.011
journalist|near:>lawyer	-0.066
journalist|near:>lawyers	0.008
journalist|near:>leader	-0.022
journalist|near:>leaders	-0.012
journalist|near:>least	0.059
journalist|near:>leaving	0.012
journalist|near:>led	0.037
journalist|near:>left	-0.004
journalist|near:>legal	-0.009
journalist|near:>life	-0.049
journalist|near:>list	0.009
journalist|near:>lived	0.021
journalist|near:>local	0.103
journalist|near:>long	-0.035
journalist|near:>made	-0.001
journalist|near:>man	0.002
journalist|near:>many	0.039
journalist|near:>may	0.008
journalist|near:>media	-0.008
journalist|near:>medical	-0.036
journalist|near:>member	-0.128
journalist|near:>members	0.026
journalist|near:>men	0.013
journalist|near:>militar	-0.008
journalist|near:>missing	0.002
journalist|near:>month	-0.029
journalist|near:>months	-0.033
journalist|near:>more	0.107
journalist|near:>morning	-0.012
journalist|near:>most	-0.011
journalist|near:>mother	-0.003
journalist|near:>moved	-0.001
journalist|near:>movemen	-0.019
journalist|near:>much	-0.012
journalist|near:>murder	0.073
journalist|near:>murdere	0.002
journalist|near:>nationa	-0.231
journalist|near:>near	0.037
journalist|near:>never	-0.007
journalist|near:>new	-0.023
journalist|near:>news	0.076
journalist|near:>newspap	0.093
journalist|near:>not	0.05
journalist|near:>now	0.008
journalist|near:>offered	-0.031
journalist|near:>officer	-0.05
journalist|near:>officia	0.005
journalist|near:>one	-0.072
journalist|near:>online	0.052
journalist|near:>only	-0.097
journalist|near:>opposit	-0.004
journalist|near:>order	0.07
journalist|near:>ordered	0.017
journalist|near:>organiz	-0.016
journalist|near:>other	-0.03
journalist|near:>others	0.049
journalist|near:>out	0.039
journalist|near:>outlet	0.027
journalist|near:>outrage	0.058
journalist|near:>outside	-0.076
journalist|near:>over	-0.114
journalist|near:>parents	0.005
journalist|near:>part	0.003
journalist|near:>penalty	0.013
journalist|near:>people	-0.001
journalist|near:>phone	0.003
journalist|near:>photogr	0.043
journalist|near:>physica	-0.019
journalist|near:>picked	-0.031
journalist|near:>picture	-0.008
journalist|near:>place	0.025
journalist|near:>poet	-0.024
journalist|near:>point	-0.006
journalist|near:>police	-0.053
journalist|near:>politic	-0.031
journalist|near:>popular	-0.025
journalist|near:>possess	0.003
journalist|near:>present	0.065
journalist|near:>preside	0.001
journalist|near:>press	0.006
journalist|near:>previou	0.042
journalist|near:>prison	-0.112
journalist|near:>prisone	-0.015
journalist|near:>profess	0.114
journalist|near:>program	-0.021
journalist|near:>promine	-0.017
journalist|near:>prosecu	-0.008
journalist|near:>protest	0.003
journalist|near:>provide	-0.012
journalist|near:>public	-0.006
journalist|near:>publish	0.083
journalist|near:>put	-0.02
journalist|near:>questio	-0.023
journalist|near:>raised	0.052
journalist|near:>receive	0.04
journalist|near:>recentl	0.004
journalist|near:>regime’	-0.035
journalist|near:>rejecte	0.005
journalist|near:>relativ	-0.003
journalist|near:>release	-0.118
journalist|near:>remains	-0.066
journalist|near:>repeate	-0.042
journalist|near:>report	-0.12
journalist|near:>reporte	0.124
journalist|near:>reporti	0.051
journalist|near:>represe	-0.027
journalist|near:>residen	-0.033
journalist|near:>respect	0.017
journalist|near:>respons	0.08
journalist|near:>right	-0.011
journalist|near:>rights	-0.053
journalist|near:>ruling	-0.008
journalist|near:>same	0.022
journalist|near:>say	0.004
journalist|near:>saying	0.02
journalist|near:>says	0.015
journalist|near:>school	-0.008
journalist|near:>securit	-0.002
journalist|near:>see	0.092
journalist|near:>seen	0.009
journalist|near:>seized	-0.009
journalist|near:>sentenc	0.099
journalist|near:>separat	0.019
journalist|near:>service	0.001
journalist|near:>serving	0.025
journalist|near:>set	-0.025
journalist|near:>seven	0.044
journalist|near:>several	0.016
journalist|near:>shot	-0.015
journalist|near:>show	0.012
journalist|near:>shows	-0.055
journalist|near:>since	-0.04
journalist|near:>sit	0.037
journalist|near:>six	-0.013
journalist|near:>slain	-0.027
journalist|near:>social	0.001
journalist|near:>some	-0.049
journalist|near:>son	-0.009
journalist|near:>soon	-0.009
journalist|near:>spent	0.016
journalist|near:>spreadi	0.022
journalist|near:>started	0.045
journalist|near:>state	0.061
journalist|near:>stateme	0.032
journalist|near:>station	0.008
journalist|near:>still	0.041
journalist|near:>story	-0.01
journalist|near:>street	-0.008
journalist|near:>strongl	-0.016
journalist|near:>struggl	-0.003
journalist|near:>subject	-0.129
journalist|near:>suffere	-0.013
journalist|near:>suicide	-0.009
journalist|near:>support	-0.02
journalist|near:>survive	-0.011
journalist|near:>taken	0.063
journalist|near:>targete	0.026
journalist|near:>teacher	-0.034
journalist|near:>team	0.022
journalist|near:>terrori	-0.013
journalist|near:>than	-0.011
journalist|near:>them	-0.016
journalist|near:>then	0.021
journalist|near:>there	-0.014
journalist|near:>third	-0.076
journalist|near:>those	-0.038
journalist|near:>though	0.054
journalist|near:>thought	-0.018
journalist|near:>threats	-0.005
journalist|near:>three	-0.05
journalist|near:>through	0.043
journalist|near:>time	0.092
journalist|near:>told	-0.034
journalist|near:>took	0.101
journalist|near:>torture	0.079
journalist|near:>total	0.054
journalist|near:>trade	0.107
journalist|near:>transfe	-0.017
journalist|near:>treatme	-0.014
journalist|near:>trial	0.037
journalist|near:>tried	0.044
journalist|near:>truth	-0.017
journalist|near:>tweet	0.009
journalist|near:>two	-0.025
journalist|near:>under	-0.11
journalist|near:>union	-0.02
journalist|near:>unionis	0.112
journalist|near:>unknown	0.01
journalist|near:>until	0.011
journalist|near:>used	-0.021
journalist|near:>using	0.001
journalist|near:>very	0.012
journalist|near:>via	-0.011
journalist|near:>victim	0.001
journalist|near:>video	0.049
journalist|near:>violati	-0.042
journalist|near:>violenc	0.006
journalist|near:>walked	0.023
journalist|near:>wanted	0.003
journalist|near:>warrant	0.001
journalist|near:>way	-0.057
journalist|near:>website	0.079
journalist|near:>week	0.012
journalist|near:>weeks	0.004
journalist|near:>well	-0.037
journalist|near:>went	0.036
journalist|near:>what	0.123
journalist|near:>where	0.005
journalist|near:>while	0.119
journalist|near:>whose	-0.009
journalist|near:>wife	-0.009
journalist|near:>will	-0.019
journalist|near:>without	0.015
journalist|near:>witness	-0.008
journalist|near:>woman	0.019
journalist|near:>women	-0.001
journalist|near:>women’s	-0.022
journalist|near:>work	0.112
journalist|near:>worked	0.012
journalist|near:>worker	-0.033
journalist|near:>workers	0.032
journalist|near:>working	0.168
journalist|near:>would	0.022
journalist|near:>writer	-0.037
journalist|near:>writes	0.033
journalist|near:>wrote	-0.013
journalist|near:>year	0.016
journalist|near:>years	0.008
journalist|near:>young	-0.002
journalist|nearest:accused	0.035
journalist|nearest:activist	-0.11
journalist|nearest:blogger	0.027
journalist|nearest:defender	-0.075
journalist|nearest:family	-0.186
journalist|nearest:force	-0.048
journalist|nearest:journalist	0.031
journalist|nearest:lawyer	0.072
journalist|nearest:none	0.016
journalist|nearest:politics	-0.044
journalist|nearest:press	0.408
journalist|nearest:protest	0.058
journalist|nearest:union	-0.125
journalist|often	-0.011
journalist|rate:accused	-0.031
journalist|rate:activist	0.024
journalist|rate:blogger	0.158
journalist|rate:defender	-0.035
journalist|rate:family	-0.134
journalist|rate:force	0.035
journalist|rate:journalist	0.205
journalist|rate:lawyer	0.025
journalist|rate:politics	-0.058
journalist|rate:press	0.2
journalist|rate:protest	-0.169
journalist|rate:union	-0.088
journalist|second:accused	-0.03
journalist|second:activist	0.011
journalist|second:blogger	0.127
journalist|second:defender	-0.051
journalist|second:family	-0.072
journalist|second:force	-0.027
journalist|second:journalist	0.153
journalist|second:politics	-0.001
journalist|second:press	-0.159
journalist|second:protest	-0.046
journalist|second:union	-0.048
journalist|sentence:accused	0.002
journalist|sentence:activist	-0.082
journalist|sentence:blogger	0.124
journalist|sentence:defender	-0.198
journalist|sentence:family	-0.079
journalist|sentence:force	0.025
journalist|sentence:journalist	0.413
journalist|sentence:lawyer	0.102
journalist|sentence:politics	-0.09
journalist|sentence:press	0.469
journalist|sentence:protest	-0.082
journalist|sentence:union	-0.055
journalist|share:accused	0.036
journalist|share:activist	-0.011
journalist|share:blogger	0.049
journalist|share:defender	-0.007
journalist|share:family	-0.021
journalist|share:force	-0.021
journalist|share:journalist	0.034
journalist|share:lawyer	0.026
journalist|share:politics	-0.085
journalist|share:press	0.094
journalist|share:protest	0.021
journalist|share:union	-0.037
journalist|title:accused	-0.069
journalist|title:activist	-0.15
journalist|title:blogger	0.069
journalist|title:defender	-0.092
journalist|title:family	-0.065
journalist|title:force	-0.083
journalist|title:journalist	-0.014
journalist|title:lawyer	0.064
journalist|title:politics	-0.173
journalist|title:press	0.166
journalist|title:protest	-0.042
journalist|title:union	-0.048
journalist|told:abandon	0.043
journalist|told:abducte	-0.036
journalist|told:abducti	-0.03
journalist|told:able	0.005
journalist|told:about	0.292
journalist|told:absolut	-0.001
journalist|told:abuse	-0.004
journalist|told:abuses	-0.027
journalist|told:access	0.001
journalist|told:accompa	0.004
journalist|told:accordi	-0.071
journalist|told:account	0.127
journalist|told:accusat	-0.018
journalist|told:accused	-0.028
journalist|told:acknowl	-0.024
journalist|told:acquitt	0.06
journalist|told:across	-0.017
journalist|told:act	-0.009
journalist|told:action	0.041
journalist|told:actions	0.055
journalist|told:activis	-0.072
journalist|told:activit	-0.012
journalist|told:added	-0.003
journalist|told:additio	-0.01
journalist|told:address	-0.027
journalist|told:adminis	-0.003
journalist|told:advocac	0.005
journalist|told:advocat	0.038
journalist|told:affidav	-0.029
journalist|told:affilia	0.009
journalist|told:affront	0.013
journalist|told:after	-0.035
journalist|told:afterno	-0.018
journalist|told:again	0.006
journalist|told:against	-0.035
journalist|told:agencie	-0.005
journalist|told:agency	0.118
journalist|told:agents	0.015
journalist|told:aggress	-0.005
journalist|told:ago	0.052
journalist|told:agreed	-0.024
journalist|told:aid	-0.097
journalist|told:aimed	-0.014
journalist|told:al-Hath	-0.014
journalist|told:all	0.076
journalist|told:allegat	-0.002
journalist|told:alleged	0.041
journalist|told:allow	0.066
journalist|told:allowed	-0.017
journalist|told:allowin	0.01
journalist|told:almost	-0.002
journalist|told:along	0.066
journalist|told:alongsi	0.019
journalist|told:already	-0.003
journalist|told:also	0.028
journalist|told:always	-0.025
journalist|told:among	0.048
journalist|told:announc	0.031
journalist|told:another	-0.03
journalist|told:anti-co	0.018
journalist|told:anti-te	-0.001
journalist|told:any	0.119
journalist|told:anyone	0.02
journalist|told:anythin	0.003
journalist|told:aparthe	-0.025
journalist|told:apartme	-0.032
journalist|told:appeal	0.044
journalist|told:appeals	0.047
journalist|told:appear	0.015
journalist|told:appeare	-0.009
journalist|told:applica	0.003
journalist|told:approac	-0.011
journalist|told:arbitra	-0.087
journalist|told:are	0.002
journalist|told:area	-0.006
journalist|told:argumen	0.007
journalist|told:armed	0.087
journalist|told:army	-0.029
journalist|told:around	-0.01
journalist|told:arrest	-0.027
journalist|told:arreste	0.152
journalist|told:arrests	-0.001
journalist|told:article	0.006
journalist|told:asked	0.025
journalist|told:assassi	-0.025
journalist|told:assault	0.064
journalist|told:assista	-0.018
journalist|told:attack	0.055
journalist|told:attacke	0.042
journalist|told:attacks	-0.015
journalist|told:attempt	-0.05
journalist|told:attenti	0.005
journalist|told:attorne	0.002
journalist|told:author	-0.088
journalist|told:authori	0.146
journalist|told:award	0.018
journalist|told:away	-0.003
journalist|told:back	-0.018
journalist|told:bail	-0.029
journalist|told:ban	-0.039
journalist|told:banned	0.104
journalist|told:bars	0.127
journalist|told:based	-0.009
journalist|told:basic	0.006
journalist|told:basis	0.022
journalist|told:beat	0.019
journalist|told:beaten	-0.017
journalist|told:beating	0.029
journalist|told:became	0.073
journalist|told:because	-0.083
journalist|told:before	-0.021
journalist|told:began	-0.036
journalist|told:beginni	0.068
journalist|told:behalf	-0.001
journalist|told:beheade	0.051
journalist|told:behind	0.116
journalist|told:being	0.247
journalist|told:believe	-0.033
journalist|told:better	-0.009
journalist|told:between	-0.04
journalist|told:bin	0.023
journalist|told:blogger	0.065
journalist|told:body	0.002
journalist|told:bogus	0.008
journalist|told:book	0.046
journalist|told:border	0.029
journalist|told:both	0.016
journalist|told:broadca	0.07
journalist|told:broken	-0.003
journalist|told:brother	0.054
journalist|told:brought	-0.025
journalist|told:brutal	-0.014
journalist|told:brutali	-0.022
journalist|told:brutall	-0.016
journalist|told:buildin	0.012
journalist|told:bureau	0.029
journalist|told:busines	-0.018
journalist|told:but	0.08
journalist|told:call	0.009
journalist|told:calling	-0.08
journalist|told:calls	0.001
journalist|told:came	0.04
journalist|told:campaig	-0.002
journalist|told:can	0.018
journalist|told:candida	0.015
journalist|told:cannot	-0.025
journalist|told:capital	0.107
journalist|told:captivi	0.037
journalist|told:captors	-0.01
journalist|told:capture	-0.018
journalist|told:car	-0.101
journalist|told:case	0.112
journalist|told:cases	-0.039
journalist|told:cause	-0.003
journalist|told:caused	0.06
journalist|told:cell	-0.008
journalist|told:central	-0.005
journalist|told:century	0.002
journalist|told:certain	-0.022
journalist|told:chairpe	-0.02
journalist|told:charge	0.01
journalist|told:charged	-0.016
journalist|told:charges	-0.037
journalist|told:chief	0.027
journalist|told:childre	-0.043
journalist|told:choice	-0.011
journalist|told:circums	-0.001
journalist|told:cited	0.002
journalist|told:citing	0.021
journalist|told:citizen	0.019
journalist|told:city	-0.077
journalist|told:civil	0.008
journalist|told:claim	-0.005
journalist|told:claimed	0.002
journalist|told:claimin	-0.001
journalist|told:clashes	-0.062
journalist|told:clear	0.045
journalist|told:client	-0.001
journalist|told:close	-0.021
journalist|told:cold	-0.012
journalist|told:colleag	-0.005
journalist|told:collect	-0.041
journalist|told:collusi	-0.001
journalist|told:columni	0.045
journalist|told:com	-0.058
journalist|told:come	0.008
journalist|told:comes	0.005
journalist|told:comment	0.038
journalist|told:commit	0.014
journalist|told:commitm	0.019
journalist|told:committ	-0.009
journalist|told:common	-0.011
journalist|told:communi	-0.004
journalist|told:complai	-0.006
journalist|told:complet	0.018
journalist|told:concern	0.059
journalist|told:conclud	0.003
journalist|told:conditi	-0.055
journalist|told:conduct	0.056
journalist|told:confere	-0.002
journalist|told:confess	-0.038
journalist|told:confirm	-0.151
journalist|told:confisc	0.021
journalist|told:connect	-0.017
journalist|told:conside	-0.008
journalist|told:conspir	0.067
journalist|told:constit	-0.023
journalist|told:consula	0.07
journalist|told:consult	-0.012
journalist|told:contact	0.026
journalist|told:contemp	0.02
journalist|told:continu	0.015
journalist|told:control	-0.013
journalist|told:controv	-0.003
journalist|told:convers	0.009
journalist|told:convict	0.022
journalist|told:coordin	0.008
journalist|told:coronav	-0.012
journalist|told:corresp	0.015
journalist|told:corrupt	0.058
journalist|told:could	0.021
journalist|told:council	-0.061
journalist|told:counsel	0.048
journalist|told:country	-0.063
journalist|told:counts	-0.019
journalist|told:coup	-0.018
journalist|told:couple	-0.009
journalist|told:court	-0.079
journalist|told:cover	-0.005
journalist|told:coverag	-0.003
journalist|told:coverin	0.044
journalist|told:crackdo	0.011
journalist|told:crime	-0.004
journalist|told:crimes	0.022
journalist|told:crimina	0.028
journalist|told:crisis	0.039
journalist|told:critic	0.04
journalist|told:critica	0.013
journalist|told:critici	-0.022
journalist|told:critics	-0.028
journalist|told:crowd	-0.005
journalist|told:cruel	0.004
journalist|told:current	0.024
journalist|told:custody	0.027
journalist|told:cut	0.042
journalist|told:daily	0.034
journalist|told:danger	-0.024
journalist|told:date	-0.008
journalist|told:daughte	-0.02
journalist|told:day	0.089
journalist|told:days	0.088
journalist|told:dead	-0.036
journalist|told:deal	-0.001
journalist|told:death	0.009
journalist|told:deaths	-0.076
journalist|told:decades	0.005
journalist|told:decided	0.022
journalist|told:decisio	0.133
journalist|told:deeply	0.013
journalist|told:defence	0.007
journalist|told:defend	0.012
journalist|told:defende	-0.174
journalist|told:defense	-0.037
journalist|told:delay	0.005
journalist|told:deliber	0.005
journalist|told:deliver	-0.009
journalist|told:demand	-0.001
journalist|told:demande	-0.016
journalist|told:demands	-0.04
journalist|told:democra	-0.011
journalist|told:demonst	-0.012
journalist|told:denied	0.027
journalist|told:denounc	0.013
journalist|told:departm	-0.019
journalist|told:deputy	-0.014
journalist|told:describ	0.005
journalist|told:despite	-0.008
journalist|told:destroy	-0.001
journalist|told:details	0.087
journalist|told:detaine	0.115
journalist|told:detaini	-0.01
journalist|told:detenti	0.011
journalist|told:deterio	0.058
journalist|told:determi	0.005
journalist|told:develop	0.031
journalist|told:dictato	0.005
journalist|told:did	-0.038
journalist|told:die	0.008
journalist|told:died	-0.024
journalist|told:differe	-0.017
journalist|told:diploma	0.012
journalist|told:directo	-0.003
journalist|told:disappe	-0.002
journalist|told:disclos	-0.01
journalist|told:discove	0.01
journalist|told:discuss	0.041
journalist|told:dismiss	0.016
journalist|told:disside	0.073
journalist|told:distric	0.075
journalist|told:doctor	-0.031
journalist|told:documen	0.022
journalist|told:doing	0.013
journalist|told:door	0.012
journalist|told:down	-0.042
journalist|told:dozens	0.002
journalist|told:drive	-0.002
journalist|told:driver	0.017
journalist|told:dropped	0.003
journalist|told:due	-0.026
journalist|told:during	0.02
journalist|told:earlier	-0.005
journalist|told:early	-0.007
journalist|told:economi	0.032
journalist|told:editor	-0.005
journalist|told:editor-	0.038
journalist|told:efforts	0.002
journalist|told:eight	0.039
journalist|told:either	0.036
journalist|told:elected	-0.016
journalist|told:electio	0.056
journalist|told:electro	-0.008
journalist|told:embassy	0.044
journalist|told:emergen	-0.025
journalist|told:end	0.011
journalist|told:enforce	-0.016
journalist|told:enough	0.006
journalist|told:ensure	0.034
journalist|told:entire	-0.004
journalist|told:entitle	-0.011
journalist|told:environ	0.044
journalist|told:escalat	0.023
journalist|told:escape	0.009
journalist|told:especia	0.026
journalist|told:establi	0.078
journalist|told:even	-0.021
journalist|told:evening	-0.034
journalist|told:everyon	0.004
journalist|told:evidenc	-0.01
journalist|told:example	-0.001
journalist|told:except	-0.004
journalist|told:exchang	0.021
journalist|told:execute	-0.015
journalist|told:executi	0.007
journalist|told:exercis	-0.001
journalist|told:exile	-0.078
journalist|told:explain	0.039
journalist|told:exposin	-0.001
journalist|told:express	0.081
journalist|told:extende	0.002
journalist|told:extradi	0.005
journalist|told:extraor	-0.026
journalist|told:fabrica	0.005
journalist|told:face	0.011
journalist|told:faced	-0.01
journalist|told:faces	-0.045
journalist|told:facilit	0.043
journalist|told:facing	-0.031
journalist|told:fact	0.009
journalist|told:failed	0.012
journalist|told:fake	0.043
journalist|told:false	-0.014
journalist|told:familie	-0.005
journalist|told:family	-0.018
journalist|told:family'	0.028
journalist|told:far	-0.03
journalist|told:farmers	0.003
journalist|told:fatally	-0.001
journalist|told:father	-0.06
journalist|told:federal	-0.04
journalist|told:fellow	0.083
journalist|told:female	0.003
journalist|told:few	-0.011
journalist|told:field	-0.008
journalist|told:fighter	0.024
journalist|told:fightin	0.005
journalist|told:figure	-0.02
journalist|told:figures	-0.03
journalist|told:filed	-0.01
journalist|told:film	-0.021
journalist|told:finally	-0.017
journalist|told:find	-0.033
journalist|told:finding	0.001
journalist|told:fine	-0.006
journalist|told:fire	-0.045
journalist|told:firearm	-0.013
journalist|told:first	-0.032
journalist|told:five	0.007
journalist|told:fled	-0.008
journalist|told:focus	0.042
journalist|told:follow	-0.049
journalist|told:followe	-0.015
journalist|told:followi	-0.049
journalist|told:food	-0.04
journalist|told:footage	-0.009
journalist|told:force	-0.005
journalist|told:forced	-0.12
journalist|told:forces	-0.025
journalist|told:forcibl	0.008
journalist|told:foreign	0.122
journalist|told:former	-0.078
journalist|told:found	0.062
journalist|told:founded	0.053
journalist|told:founder	0.075
journalist|told:four	0.029
journalist|told:fraud	0.03
journalist|told:free	0.104
journalist|told:freed	0.037
journalist|told:freedom	0.011
journalist|told:freelan	0.113
journalist|told:frequen	-0.005
journalist|told:friend	-0.035
journalist|told:friends	0.048
journalist|told:full	-0.007
journalist|told:future	-0.02
journalist|told:gas	-0.004
journalist|told:gatheri	-0.026
journalist|told:gave	-0.045
journalist|told:get	-0.011
journalist|told:getting	0.004
journalist|told:girl	-0.012
journalist|told:girls	-0.01
journalist|told:given	0.017
journalist|told:giving	0.078
journalist|told:going	-0.043
journalist|told:governm	0.023
journalist|told:graduat	-0.034
journalist|told:granted	-0.023
journalist|told:grave	0.001
journalist|told:great	-0.009
journalist|told:grenade	-0.012
journalist|told:ground	-0.002
journalist|told:grounds	0.058
journalist|told:group	0.028
journalist|told:groups	0.039
journalist|told:guards	-0.006
journalist|told:guilty	0.003
journalist|told:hand	0.003
journalist|told:handcuf	0.009
journalist|told:hands	0.008
journalist|told:happene	0.034
journalist|told:harassm	-0.002
journalist|told:having	0.045
journalist|told:head	0.046
journalist|told:health	0.053
journalist|told:heard	0.015
journalist|told:heavy	0.043
journalist|told:held	0.24
journalist|told:help	0.025
journalist|told:here	-0.022
journalist|told:herself	-0.04
journalist|told:hide	0.033
journalist|told:hiding	-0.007
journalist|told:high	-0.037
journalist|told:highest	0.005
journalist|told:highlig	0.034
journalist|told:him	0.042
journalist|told:himself	-0.008
journalist|told:histori	0.023
journalist|told:hold	-0.012
journalist|told:holding	0.012
journalist|told:holiday	0.005
journalist|told:home	0.042
journalist|told:homes	-0.027
journalist|told:honor	0.019
journalist|told:hospita	-0.008
journalist|told:host	0.014
journalist|told:hostage	-0.044
journalist|told:hostile	0.007
journalist|told:hotel	0.012
journalist|told:hours	0.046
journalist|told:house	-0.021
journalist|told:houses	0.083
journalist|told:how	0.155
journalist|told:however	-0.025
journalist|told:human	-0.007
journalist|told:humanit	-0.037
journalist|told:hundred	0.003
journalist|told:husband	-0.013
journalist|told:identif	-0.034
journalist|told:identit	-0.013
journalist|told:illegal	-0.02
journalist|told:immedia	-0.067
journalist|told:impriso	0.038
journalist|told:improve	0.004
journalist|told:incarce	0.096
journalist|told:inciden	0.026
journalist|told:incitem	-0.019
journalist|told:incitin	0.005
journalist|told:include	0.001
journalist|told:includi	0.164
journalist|told:increas	0.05
journalist|told:indepen	0.002
journalist|told:indicat	0.007
journalist|told:indictm	-0.074
journalist|told:individ	-0.01
journalist|told:informa	0.054
journalist|told:informe	-0.005
journalist|told:initial	-0.002
journalist|told:injured	0.004
journalist|told:injusti	0.019
journalist|told:inside	0.017
journalist|told:institu	0.073
journalist|told:insulti	0.039
journalist|told:intelli	0.042
journalist|told:intende	0.002
journalist|told:intensi	0.007
journalist|told:intenti	0.012
journalist|told:interna	0.005
journalist|told:interro	0.15
journalist|told:intervi	0.004
journalist|told:intimid	0.013
journalist|told:into	0.021
journalist|told:investi	-0.002
journalist|told:involve	-0.032
journalist|told:involvi	-0.001
journalist|told:issue	-0.013
journalist|told:issued	-0.021
journalist|told:issues	0.033
journalist|told:items	0.028
journalist|told:it’s	0.005
journalist|told:jail	0.046
journalist|told:jailed	0.167
journalist|told:join	-0.011
journalist|told:journal	0.122
journalist|told:judge	0.022
journalist|told:jury	-0.014
journalist|told:just	0.013
journalist|told:justice	0.043
journalist|told:justify	-0.007
journalist|told:kept	-0.022
journalist|told:key	-0.014
journalist|told:kidnap	-0.001
journalist|told:kidnapp	-0.01
journalist|told:killed	-0.076
journalist|told:killers	0.048
journalist|told:killing	-0.013
journalist|told:kind	0.025
journalist|told:kingdom	0.004
journalist|told:know	-0.004
journalist|told:knowing	0.002
journalist|told:known	0.124
journalist|told:labor	-0.015
journalist|told:labour	-0.011
journalist|told:lack	0.015
journalist|told:languag	0.001
journalist|told:lashes	-0.122
journalist|told:last	0.039
journalist|told:late	0.04
journalist|told:later	0.011
journalist|told:latest	0.006
journalist|told:launche	-0.017
journalist|told:law	-0.017
journalist|told:laws	-0.011
journalist|told:lawyer	0.031
journalist|told:lawyers	-0.008
journalist|told:leader	0.056
journalist|told:leaders	0.02
journalist|told:leading	-0.021
journalist|told:least	0.033
journalist|told:leave	-0.014
journalist|told:leaving	0.008
journalist|told:led	0.065
journalist|told:left	-0.031
journalist|told:legal	0.02
journalist|told:legitim	0.026
journalist|told:let	0.031
journalist|told:letter	0.004
journalist|told:license	0.079
journalist|told:lies	-0.005
journalist|told:life	-0.02
journalist|told:like	0.015
journalist|told:likely	-0.037
journalist|told:line	-0.002
journalist|told:linked	0.01
journalist|told:links	0.082
journalist|told:list	0.009
journalist|told:listed	-0.013
journalist|told:live	-0.063
journalist|told:lived	0.018
journalist|told:lives	0.012
journalist|told:living	-0.033
journalist|told:local	0.088
journalist|told:locatio	-0.018
journalist|told:long	0.051
journalist|told:looking	0.007
journalist|told:lost	-0.011
journalist|told:made	0.003
journalist|told:magistr	0.008
journalist|told:main	-0.008
journalist|told:mainstr	0.012
journalist|told:maintai	-0.039
journalist|told:make	-0.009
journalist|told:making	0.016
journalist|told:male	-0.008
journalist|told:man	0.007
journalist|told:many	-0.021
journalist|told:march	-0.024
journalist|told:massacr	0.003
journalist|told:materia	0.001
journalist|told:matter	-0.018
journalist|told:may	-0.013
journalist|told:measure	-0.01
journalist|told:media	0.009
journalist|told:medical	-0.022
journalist|told:meet	-0.005
journalist|told:meeting	-0.006
journalist|told:member	-0.086
journalist|told:members	-0.022
journalist|told:men	0.056
journalist|told:mention	0.007
journalist|told:message	-0.004
journalist|told:met	-0.014
journalist|told:might	0.021
journalist|told:miles	0.047
journalist|told:militan	0.006
journalist|told:militar	-0.079
journalist|told:million	-0.003
journalist|told:ministe	-0.034
journalist|told:minutes	0.005
journalist|told:missing	-0.037
journalist|told:mission	-0.008
journalist|told:mistrea	0.035
journalist|told:money	0.023
journalist|told:month	-0.018
journalist|told:months	0.057
journalist|told:more	0.015
journalist|told:morning	0.03
journalist|told:most	0.034
journalist|told:mother	-0.005
journalist|told:motivat	-0.004
journalist|told:moved	-0.003
journalist|told:movemen	-0.035
journalist|told:much	-0.033
journalist|told:multipl	-0.018
journalist|told:murder	0.054
journalist|told:murdere	0.021
journalist|told:must	0.02
journalist|told:name	-0.007
journalist|told:named	0.042
journalist|told:nationa	-0.126
journalist|told:nature	0.085
journalist|told:near	0.031
journalist|told:nearly	0.032
journalist|told:necessa	0.019
journalist|told:network	-0.006
journalist|told:never	0.016
journalist|told:new	-0.054
journalist|told:news	0.138
journalist|told:newspap	0.136
journalist|told:next	-0.005
journalist|told:night	-0.006
journalist|told:nine	-0.036
journalist|told:north	0.056
journalist|told:norther	-0.002
journalist|told:not	0.039
journalist|told:nothing	-0.026
journalist|told:notice	-0.001
journalist|told:notorio	-0.004
journalist|told:now	-0.043
journalist|told:number	0.007
journalist|told:observe	0.039
journalist|told:obvious	0.002
journalist|told:occasio	0.01
journalist|told:occurre	-0.009
journalist|told:off	0.025
journalist|told:offence	-0.028
journalist|told:offer	-0.001
journalist|told:office	0.06
journalist|told:officer	0.098
journalist|told:offices	-0.01
journalist|told:officia	0.022
journalist|told:oil	-0.011
journalist|told:old	0.005
journalist|told:once	0.016
journalist|told:one	-0.047
journalist|told:ongoing	0.022
journalist|told:online	0.035
journalist|told:only	-0.072
journalist|told:opened	-0.002
journalist|told:operati	-0.009
journalist|told:opposit	0.008
journalist|told:oppress	-0.028
journalist|told:order	0.081
journalist|told:ordered	0.023
journalist|told:orders	0.017
journalist|told:organis	0.014
journalist|told:organiz	-0.032
journalist|told:other	0.049
journalist|told:others	0.026
journalist|told:our	-0.006
journalist|told:out	0.082
journalist|told:outbrea	-0.004
journalist|told:outfit	0.012
journalist|told:outlet	0.033
journalist|told:outlets	0.118
journalist|told:outrage	0.056
journalist|told:outside	-0.058
journalist|told:outspok	-0.007
journalist|told:outstan	0.006
journalist|told:over	-0.035
journalist|told:own	-0.009
journalist|told:pair	0.054
journalist|told:pandemi	0.006
journalist|told:parents	0.027
journalist|told:part	-0.008
journalist|told:partici	0.032
journalist|told:particu	-0.003
journalist|told:partner	0.034
journalist|told:party	-0.08
journalist|told:party’s	-0.016
journalist|told:passage	0.031
journalist|told:passeng	0.023
journalist|told:past	0.005
journalist|told:peace	-0.031
journalist|told:peacefu	-0.034
journalist|told:penalty	0.012
journalist|told:people	0.002
journalist|told:period	0.078
journalist|told:persecu	0.032
journalist|told:person	0.036
journalist|told:persona	-0.007
journalist|told:persons	-0.001
journalist|told:phone	0.005
journalist|told:photo	-0.002
journalist|told:photogr	0.073
journalist|told:physica	-0.013
journalist|told:pic	-0.032
journalist|told:picked	-0.008
journalist|told:picture	0.007
journalist|told:pieces	0.002
journalist|told:place	0.089
journalist|told:places	-0.012
journalist|told:planned	-0.002
journalist|told:plannin	0.014
journalist|told:plans	0.016
journalist|told:played	-0.006
journalist|told:plea	0.012
journalist|told:plot	-0.025
journalist|told:poet	0.09
journalist|told:point	-0.009
journalist|told:pointed	0.026
journalist|told:police	0.018
journalist|told:policy	-0.004
journalist|told:politic	0.02
journalist|told:popular	-0.026
journalist|told:populat	0.011
journalist|told:possess	0.003
journalist|told:possibl	-0.056
journalist|told:post	0.014
journalist|told:posted	-0.072
journalist|told:posts	-0.035
journalist|told:powerfu	0.034
journalist|told:powers	0.048
journalist|told:practic	0.043
journalist|told:pre-tri	-0.008
journalist|told:present	0.041
journalist|told:preside	-0.031
journalist|told:press	-0.005
journalist|told:pressur	-0.005
journalist|told:pretria	0.004
journalist|told:prevent	-0.025
journalist|told:previou	-0.04
journalist|told:prime	-0.013
journalist|told:prison	-0.013
journalist|told:prisone	0.019
journalist|told:private	-0.005
journalist|told:probe	0.001
journalist|told:problem	0.042
journalist|told:proceed	0.018
journalist|told:produce	0.04
journalist|told:profess	0.095
journalist|told:profile	-0.025
journalist|told:program	-0.018
journalist|told:promine	-0.027
journalist|told:proof	-0.001
journalist|told:prosecu	0.145
journalist|told:protect	0.039
journalist|told:protest	0.022
journalist|told:provide	0.001
journalist|told:provinc	0.056
journalist|told:provisi	-0.007
journalist|told:public	0.122
journalist|told:publica	0.053
journalist|told:publish	0.206
journalist|told:pulled	0.008
journalist|told:punishm	-0.048
journalist|told:pushed	0.001
journalist|told:put	0.001
journalist|told:questio	-0.004
journalist|told:raid	0.004
journalist|told:raided	0.075
journalist|told:raised	0.083
journalist|told:ransom	-0.039
journalist|told:reached	0.024
journalist|told:read	-0.023
journalist|told:real	0.009
journalist|told:reason	0.003
journalist|told:recalle	0.002
journalist|told:receive	-0.017
journalist|told:recent	0.03
journalist|told:recentl	0.051
journalist|told:recogni	0.009
journalist|told:record	-0.008
journalist|told:recover	-0.02
journalist|told:red-tag	0.001
journalist|told:refugee	-0.024
journalist|told:refused	-0.009
journalist|told:regime	-0.078
journalist|told:regime’	-0.037
journalist|told:region	0.027
journalist|told:regiona	-0.032
journalist|told:rejecte	0.009
journalist|told:related	-0.001
journalist|told:relatio	0.058
journalist|told:relativ	-0.015
journalist|told:release	-0.051
journalist|told:releasi	0.034
journalist|told:relevan	0.01
journalist|told:religio	0.014
journalist|told:remain	-0.01
journalist|told:remaine	0.001
journalist|told:remains	-0.003
journalist|told:reminde	-0.013
journalist|told:removed	-0.057
journalist|told:repeate	-0.018
journalist|told:report	-0.053
journalist|told:reporte	0.139
journalist|told:reporti	0.076
journalist|told:reports	0.016
journalist|told:represe	-0.063
journalist|told:repress	0.083
journalist|told:request	0.05
journalist|told:rescue	0.011
journalist|told:researc	0.023
journalist|told:residen	-0.046
journalist|told:respect	0.039
journalist|told:respons	0.077
journalist|told:result	-0.015
journalist|told:retalia	0.014
journalist|told:return	0.005
journalist|told:returne	-0.003
journalist|told:reveale	0.112
journalist|told:review	-0.006
journalist|told:right	0.003
journalist|told:rights	-0.07
journalist|told:risk	-0.002
journalist|told:role	-0.034
journalist|told:room	0.009
journalist|told:rule	0.022
journalist|told:ruled	0.044
journalist|told:ruling	0.005
journalist|told:safe	0.013
journalist|told:sale	-0.007
journalist|told:same	0.048
journalist|told:saw	0.042
journalist|told:say	0.064
journalist|told:saying	0.018
journalist|told:says	-0.009
journalist|told:scholar	-0.008
journalist|told:school	-0.024
journalist|told:search	-0.01
journalist|told:searche	0.128
journalist|told:second	0.015
journalist|told:secret	-0.015
journalist|told:secreta	-0.028
journalist|told:section	0.008
journalist|told:securit	0.063
journalist|told:see	-0.015
journalist|told:seeking	0.007
journalist|told:seem	-0.012
journalist|told:seen	0.002
journalist|told:seized	-0.009
journalist|told:send	-0.008
journalist|told:senior	0.18
journalist|told:sent	0.016
journalist|told:sentenc	0.167
journalist|told:separat	0.017
journalist|told:series	0.048
journalist|told:serious	0.008
journalist|told:served	-0.018
journalist|told:service	0.005
journalist|told:serving	0.055
journalist|told:set	-0.025
journalist|told:seven	-0.012
journalist|told:several	0.029
journalist|told:sex	-0.008
journalist|told:sexual	0.001
journalist|told:short	-0.001
journalist|told:shot	0.064
journalist|told:should	0.101
journalist|told:show	0.016
journalist|told:showed	-0.014
journalist|told:showing	0.033
journalist|told:shows	-0.041
journalist|told:side	-0.008
journalist|told:sign	-0.01
journalist|told:silence	0.018
journalist|told:silent	-0.018
journalist|told:similar	-0.012
journalist|told:since	-0.071
journalist|told:sister	0.08
journalist|told:sit	0.041
journalist|told:site	-0.076
journalist|told:situati	0.027
journalist|told:six	-0.024
journalist|told:sixth	0.001
journalist|told:slain	0.032
journalist|told:sleep	0.003
journalist|told:social	-0.134
journalist|told:society	0.019
journalist|told:solidar	0.002
journalist|told:some	-0.038
journalist|told:someone	-0.006
journalist|told:somethi	-0.016
journalist|told:son	-0.012
journalist|told:soon	-0.002
journalist|told:source	0.035
journalist|told:sources	-0.029
journalist|told:special	0.004
journalist|told:sped	-0.011
journalist|told:speech	0.049
journalist|told:spent	0.01
journalist|told:spoke	-0.005
journalist|told:spokesm	-0.024
journalist|told:spokesp	-0.06
journalist|told:spreadi	0.016
journalist|told:stabbed	-0.003
journalist|told:staff	0.133
journalist|told:started	0.057
journalist|told:state	0.094
journalist|told:stateme	0.03
journalist|told:states	-0.023
journalist|told:station	0.034
journalist|told:still	-0.087
journalist|told:stood	0.024
journalist|told:stop	-0.012
journalist|told:stopped	0.013
journalist|told:story	0.106
journalist|told:street	-0.009
journalist|told:stress	0.016
journalist|told:strongl	-0.009
journalist|told:struggl	-0.006
journalist|told:stuck	0.003
journalist|told:student	-0.03
journalist|told:subject	-0.037
journalist|told:subsequ	0.003
journalist|told:suburb	-0.023
journalist|told:success	0.002
journalist|told:such	0.03
journalist|told:suffere	-0.009
journalist|told:suggest	0.006
journalist|told:suicide	-0.01
journalist|told:summone	0.01
journalist|told:support	0.028
journalist|told:suppose	-0.007
journalist|told:surroun	-0.018
journalist|told:surveil	-0.022
journalist|told:survive	-0.013
journalist|told:suspect	0.073
journalist|told:suspici	0.012
journalist|told:system	-0.025
journalist|told:tagged	-0.004
journalist|told:take	-0.029
journalist|told:taken	0.041
journalist|told:target	-0.016
journalist|told:targete	0.056
journalist|told:targeti	-0.007
journalist|told:taxi	-0.075
journalist|told:teacher	-0.014
journalist|told:team	0.041
journalist|told:telling	-0.02
journalist|told:ten	-0.011
journalist|told:term	-0.012
journalist|told:terms	0.007
journalist|told:terror	0.043
journalist|told:terrori	0.014
journalist|told:testimo	-0.011
journalist|told:than	-0.054
journalist|told:them	-0.131
journalist|told:then	0.003
journalist|told:there	0.011
journalist|told:these	0.04
journalist|told:think	0.022
journalist|told:third	-0.039
journalist|told:those	-0.075
journalist|told:though	0.016
journalist|told:thought	-0.041
journalist|told:thousan	-0.001
journalist|told:threat	-0.072
journalist|told:threate	0.016
journalist|told:threats	0.002
journalist|told:three	-0.004
journalist|told:through	-0.051
journalist|told:till	0.006
journalist|told:time	0.158
journalist|told:times	0.043
journalist|told:today	0.017
journalist|told:told	-0.024
journalist|told:too	-0.015
journalist|told:took	0.078
journalist|told:top	-0.006
journalist|told:torture	0.039
journalist|told:torturi	-0.01
journalist|told:toward	-0.002
journalist|told:towards	-0.014
journalist|told:trade	-0.016
journalist|told:transfe	-0.05
journalist|told:transla	0.064
journalist|told:travel	-0.022
journalist|told:travest	0.04
journalist|told:treatme	0.054
journalist|told:trial	-0.028
journalist|told:tried	0.044
journalist|told:truth	-0.034
journalist|told:try	0.003
journalist|told:trying	0.051
journalist|told:turned	-0.039
journalist|told:tweet	0.025
journalist|told:tweeted	-0.033
journalist|told:twitter	-0.032
journalist|told:two	-0.063
journalist|told:two-yea	-0.03
journalist|told:tycoon	-0.012
journalist|told:uncerta	-0.002
journalist|told:uncondi	0.001
journalist|told:under	0.002
journalist|told:undermi	-0.02
journalist|told:underst	0.005
journalist|told:unident	0.075
journalist|told:union	-0.015
journalist|told:unionis	-0.006
journalist|told:univers	-0.003
journalist|told:unknown	-0.013
journalist|told:until	0.008
journalist|told:upon	0.003
journalist|told:uprisin	0.026
journalist|told:urge	0.007
journalist|told:urged	0.001
journalist|told:use	-0.011
journalist|told:used	-0.045
journalist|told:using	-0.01
journalist|told:various	-0.007
journalist|told:vehicle	-0.006
journalist|told:verdict	0.002
journalist|told:very	0.018
journalist|told:veteran	0.002
journalist|told:via	-0.084
journalist|told:vice	0.004
journalist|told:victim	-0.07
journalist|told:victims	-0.022
journalist|told:video	-0.058
journalist|told:videos	-0.006
journalist|told:view	0.031
journalist|told:violate	-0.007
journalist|told:violati	0.022
journalist|told:violenc	0.013
journalist|told:visited	-0.003
journalist|told:voice	-0.015
journalist|told:voices	0.037
journalist|told:waiting	0.009
journalist|told:walked	0.02
journalist|told:want	-0.007
journalist|told:wanted	0.004
journalist|told:war	0.045
journalist|told:warrant	-0.016
journalist|told:wave	-0.038
journalist|told:way	0.016
journalist|told:website	0.09
journalist|told:week	-0.017
journalist|told:weeks	-0.026
journalist|told:well	-0.004
journalist|told:went	0.048
journalist|told:what	0.084
journalist|told:when	0.037
journalist|told:where	-0.037
journalist|told:whether	0.01
journalist|told:while	0.024
journalist|told:white	-0.002
journalist|told:whom	-0.03
journalist|told:whose	-0.019
journalist|told:why	-0.014
journalist|told:widely	-0.02
journalist|told:widespr	-0.004
journalist|told:wife	0.051
journalist|told:will	-0.015
journalist|told:willing	0.049
journalist|told:within	-0.033
journalist|told:without	0.011
journalist|told:witness	-0.011
journalist|told:woman	0.01
journalist|told:women	-0.05
journalist|told:women’s	-0.013
journalist|told:words	-0.003
journalist|told:work	0.247
journalist|told:worked	0.014
journalist|told:worker	-0.044
journalist|told:workers	-0.149
journalist|told:working	0.186
journalist|told:world	0.042
journalist|told:worst	-0.005
journalist|told:would	0.008
journalist|told:writer	0.006
journalist|told:writers	0.252
journalist|told:writes	0.025
journalist|told:writing	0.113
journalist|told:written	0.005
journalist|told:wrote	-0.031
journalist|told:year	0.112
journalist|told:years	0.066
journalist|told:yet	0.013
journalist|told:you	-0.002
journalist|told:young	-0.013
journalist|top:activist	0.164
journalist|top:defender	-0.166
journalist|top:politics	-0.134
journalist|top:press	0.173
journalist|top:union	-0.078
journalist|topic:crime	-0.196
journalist|topic:dissent	-0.012
journalist|topic:press freedom	0.114
trade unionist|adjacent:accused	-0.042
trade unionist|adjacent:activist	0.016
trade unionist|adjacent:blogger	-0.045
trade unionist|adjacent:defender	-0.053
trade unionist|adjacent:family	-0.122
trade unionist|adjacent:force	-0.029
trade unionist|adjacent:journalist	-0.054
trade unionist|adjacent:lawyer	-0.048
trade unionist|adjacent:politics	0.163
trade unionist|adjacent:press	-0.041
trade unionist|adjacent:protest	-0.013
trade unionist|adjacent:union	0.369
trade unionist|after:accused	0.034
trade unionist|after:activist	0.035
trade unionist|after:blogger	0.037
trade unionist|after:defender	0.086
trade unionist|after:family	-0.003
trade unionist|after:force	-0.022
trade unionist|after:journalist	-0.037
trade unionist|after:lawyer	-0.039
trade unionist|after:politics	0.036
trade unionist|after:press	-0.133
trade unionist|after:protest	0.022
trade unionist|after:union	0.246
trade unionist|apposed:accused	-0.015
trade unionist|apposed:activist	-0.074
trade unionist|apposed:blogger	-0.011
trade unionist|apposed:defender	0.083
trade unionist|apposed:family	0.03
trade unionist|apposed:force	-0.015
trade unionist|apposed:journalist	-0.021
trade unionist|apposed:lawyer	-0.016
trade unionist|apposed:politics	0.078
trade unionist|apposed:press	-0.038
trade unionist|apposed:protest	-0.021
trade unionist|apposed:union	0.23
trade unionist|before:accused	-0.02
trade unionist|before:activist	0.071
trade unionist|before:blogger	-0.109
trade unionist|before:defender	-0.121
trade unionist|before:family	-0.035
trade unionist|before:force	-0.006
trade unionist|before:journalist	-0.02
trade unionist|before:lawyer	-0.008
trade unionist|before:politics	0.152
trade unionist|before:press	-0.058
trade unionist|before:protest	-0.036
trade unionist|before:union	0.231
trade unionist|bias	-0.197
trade unionist|found	-0.166
trade unionist|hasTopic:crime	-0.037
trade unionist|hasTopic:dissent	-0.173
trade unionist|hasTopic:press freedom	-0.143
trade unionist|head:accused	-0.105
trade unionist|head:activist	-0.122
trade unionist|head:blogger	-0.055
trade unionist|head:defender	-0.012
trade unionist|head:family	-0.042
trade unionist|head:force	-0.046
trade unionist|head:journalist	-0.077
trade unionist|head:lawyer	-0.075
trade unionist|head:politics	0.179
trade unionist|head:press	-0.115
trade unionist|head:protest	0.012
trade unionist|head:union	0.268
trade unionist|inLead	0.013
trade unionist|inLead&title:activist	-0.01
trade unionist|inLead&title:defender	0.021
trade unionist|inLead&title:politics	0.061
trade unionist|inLead&title:press	-0.026
trade unionist|inLead&title:union	0.059
trade unionist|inLead&top:activist	0.015
trade unionist|inLead&top:politics	0.09
trade unionist|inLead&top:press	-0.072
trade unionist|inLead&top:union	0.15
trade unionist|inTitle	0.077
trade unionist|inTitle&title:activist	0.033
trade unionist|inTitle&title:defender	0.035
trade unionist|inTitle&title:politics	0.049
trade unionist|inTitle&title:press	-0.003
trade unionist|inTitle&title:union	0.036
trade unionist|inTitle&top:activist	0.034
trade unionist|inTitle&top:defender	-0.018
trade unionist|inTitle&top:politics	0.066
trade unionist|inTitle&top:press	-0.027
trade unionist|inTitle&top:union	0.049
trade unionist|isAlone	-0.082
trade unionist|isAlone&title:activist	0.013
trade unionist|isAlone&title:defender	0.024
trade unionist|isAlone&title:politics	0.041
trade unionist|isAlone&title:press	-0.021
trade unionist|isAlone&title:union	0.02
trade unionist|isAlone&top:activist	0.018
trade unionist|isAlone&top:defender	-0.043
trade unionist|isAlone&top:politics	0.03
trade unionist|isAlone&top:press	-0.063
trade unionist|isAlone&top:union	0.008
trade unionist|isMain	-0.064
trade unionist|isMain&title:activist	0.002
trade unionist|isMain&title:defender	0.001
trade unionist|isMain&title:politics	0.056
trade unionist|isMain&title:press	-0.017
trade unionist|isMain&title:union	0.039
trade unionist|isMain&top:activist	0.002
trade unionist|isMain&top:defender	-0.058
trade unionist|isMain&top:politics	0.022
trade unionist|isMain&top:press	-0.059
trade unionist|isMain&top:union	0.044
trade unionist|many	0.001
trade unionist|near:<abducte	-0.007
trade unionist|near:<abducti	-0.006
trade unionist|near:<about	-0.043
trade unionist|near:<abuses	-0.003
trade unionist|near:<accordi	-0.03
trade unionist|near:<account	-0.011
trade unionist|near:<accused	-0.011
trade unionist|near:<acquitt	-0.001
trade unionist|near:<across	-0.015
trade unionist|near:<act	-0.003
trade unionist|near:<action	-0.007
trade unionist|near:<actions	-0.013
trade unionist|near:<activis	0.072
trade unionist|near:<added	-0.025
trade unionist|near:<address	-0.006
trade unionist|near:<adminis	-0.006
trade unionist|near:<after	-0.048
trade unionist|near:<again	0.058
trade unionist|near:<against	0.002
trade unionist|near:<agency	-0.011
trade unionist|near:<agents	-0.003
trade unionist|near:<aid	-0.011
trade unionist|near:<all	0.007
trade unionist|near:<allegat	0.015
trade unionist|near:<alleged	0.044
trade unionist|near:<allowin	-0.008
trade unionist|near:<already	-0.004
trade unionist|near:<also	-0.022
trade unionist|near:<another	-0.003
trade unionist|near:<any	-0.009
trade unionist|near:<applica	-0.01
trade unionist|near:<are	-0.05
trade unionist|near:<areas	-0.001
trade unionist|near:<armed	-0.005
trade unionist|near:<army	-0.007
trade unionist|near:<around	-0.008
trade unionist|near:<arrest	-0.013
trade unionist|near:<arreste	0.015
trade unionist|near:<arrests	-0.007
trade unionist|near:<article	-0.013
trade unionist|near:<assault	-0.006
trade unionist|near:<attack	-0.014
trade unionist|near:<attacke	-0.004
trade unionist|near:<attempt	-0.007
trade unionist|near:<attorne	-0.001
trade unionist|near:<author	-0.011
trade unionist|near:<authori	-0.005
trade unionist|near:<back	-0.002
trade unionist|near:<bail	0.007
trade unionist|near:<bank	0.019
trade unionist|near:<became	-0.004
trade unionist|near:<because	-0.001
trade unionist|near:<before	-0.014
trade unionist|near:<began	-0.001
trade unionist|near:<behind	-0.013
trade unionist|near:<being	-0.014
trade unionist|near:<believe	-0.001
trade unionist|near:<between	-0.004
trade unionist|near:<blogger	-0.011
trade unionist|near:<body	-0.011
trade unionist|near:<both	-0.011
trade unionist|near:<broadca	-0.001
trade unionist|near:<brother	-0.006
trade unionist|near:<but	-0.016
trade unionist|near:<call	-0.008
trade unionist|near:<called	-0.01
trade unionist|near:<calling	-0.001
trade unionist|near:<calls	-0.002
trade unionist|near:<came	-0.002
trade unionist|near:<campaig	0.019
trade unionist|near:<case	-0.009
trade unionist|near:<cases	-0.003
trade unionist|near:<cell	-0.001
trade unionist|near:<chairpe	0.071
trade unionist|near:<charge	-0.004
trade unionist|near:<charged	-0.007
trade unionist|near:<charges	-0.001
trade unionist|near:<chief	-0.01
trade unionist|near:<childre	-0.016
trade unionist|near:<circums	-0.004
trade unionist|near:<cited	-0.008
trade unionist|near:<citizen	-0.003
trade unionist|near:<clear	-0.007
trade unionist|near:<close	-0.005
trade unionist|near:<colleag	-0.008
trade unionist|near:<colonia	-0.006
trade unionist|near:<come	-0.005
trade unionist|near:<comment	-0.007
trade unionist|near:<committ	-0.006
trade unionist|near:<communi	-0.001
trade unionist|near:<complai	-0.004
trade unionist|near:<concern	0.016
trade unionist|near:<condemn	-0.012
trade unionist|near:<conditi	-0.006
trade unionist|near:<confere	-0.002
trade unionist|near:<confirm	-0.005
trade unionist|near:<connect	-0.004
trade unionist|near:<conspir	-0.001
trade unionist|near:<continu	-0.014
trade unionist|near:<convict	-0.013
trade unionist|near:<could	-0.006
trade unionist|near:<counsel	-0.003
trade unionist|near:<country	-0.013
trade unionist|near:<court	-0.026
trade unionist|near:<coverin	-0.005
trade unionist|near:<critic	-0.01
trade unionist|near:<custody	0.083
trade unionist|near:<day	-0.011
trade unionist|near:<days	0.064
trade unionist|near:<dead	0.047
trade unionist|near:<death	-0.004
trade unionist|near:<deaths	-0.003
trade unionist|near:<defende	-0.058
trade unionist|near:<demonst	-0.024
trade unionist|near:<denied	-0.004
trade unionist|near:<describ	-0.002
trade unionist|near:<despite	-0.005
trade unionist|near:<detaine	-0.064
trade unionist|near:<detaini	-0.011
trade unionist|near:<detenti	0.071
trade unionist|near:<develop	-0.004
trade unionist|near:<did	-0.013
trade unionist|near:<directo	-0.006
trade unionist|near:<disappe	-0.012
trade unionist|near:<disclos	-0.005
trade unionist|near:<dismiss	-0.009
trade unionist|near:<disside	-0.021
trade unionist|near:<doctor	-0.005
trade unionist|near:<documen	-0.01
trade unionist|near:<domesti	-0.013
trade unionist|near:<door	-0.002
trade unionist|near:<down	-0.006
trade unionist|near:<driver	-0.003
trade unionist|near:<due	-0.003
trade unionist|near:<during	-0.005
trade unionist|near:<editor	-0.001
trade unionist|near:<electio	0.016
trade unionist|near:<end	-0.006
trade unionist|near:<ensure	-0.001
trade unionist|near:<even	0.012
trade unionist|near:<evidenc	-0.015
trade unionist|near:<executi	-0.006
trade unionist|near:<express	0.012
trade unionist|near:<faced	-0.005
trade unionist|near:<failed	-0.004
trade unionist|near:<family	-0.027
trade unionist|near:<fatally	-0.002
trade unionist|near:<father	-0.002
trade unionist|near:<federal	-0.002
trade unionist|near:<figure	-0.014
trade unionist|near:<figures	-0.016
trade unionist|near:<filed	0.01
trade unionist|near:<find	-0.012
trade unionist|near:<fine	-0.002
trade unionist|near:<first	-0.009
trade unionist|near:<followe	-0.01
trade unionist|near:<followi	-0.015
trade unionist|near:<force	0.02
trade unionist|near:<forces	-0.013
trade unionist|near:<former	0.01
trade unionist|near:<found	-0.014
trade unionist|near:<four	-0.063
trade unionist|near:<free	0.003
trade unionist|near:<freedom	0.007
trade unionist|near:<freelan	-0.006
trade unionist|near:<friends	-0.015
trade unionist|near:<gatheri	-0.022
trade unionist|near:<gave	0.008
trade unionist|near:<get	-0.002
trade unionist|near:<given	-0.001
trade unionist|near:<governm	-0.036
trade unionist|near:<group	-0.021
trade unionist|near:<groups	-0.001
trade unionist|near:<hand	-0.001
trade unionist|near:<hands	-0.006
trade unionist|near:<harassm	-0.008
trade unionist|near:<head	-0.001
trade unionist|near:<heard	-0.003
trade unionist|near:<hearing	-0.002
trade unionist|near:<held	-0.009
trade unionist|near:<helped	-0.003
trade unionist|near:<here	-0.006
trade unionist|near:<him	0.016
trade unionist|near:<holding	-0.001
trade unionist|near:<holiday	-0.001
trade unionist|near:<home	-0.011
trade unionist|near:<hospita	-0.006
trade unionist|near:<hostage	-0.005
trade unionist|near:<hotel	-0.002
trade unionist|near:<hours	-0.006
trade unionist|near:<house	-0.003
trade unionist|near:<how	-0.009
trade unionist|near:<human	-0.09
trade unionist|near:<husband	-0.008
trade unionist|near:<identif	-0.033
trade unionist|near:<illegal	-0.01
trade unionist|near:<immedia	-0.008
trade unionist|near:<impriso	0.008
trade unionist|near:<inciden	0.07
trade unionist|near:<include	-0.031
trade unionist|near:<includi	-0.092
trade unionist|near:<indepen	-0.013
trade unionist|near:<individ	-0.001
trade unionist|near:<informa	-0.001
trade unionist|near:<informe	-0.005
trade unionist|near:<ing	-0.004
trade unionist|near:<initial	-0.002
trade unionist|near:<intervi	-0.002
trade unionist|near:<into	0.067
trade unionist|near:<invaded	-0.004
trade unionist|near:<investi	-0.007
trade unionist|near:<involve	-0.004
trade unionist|near:<issued	-0.006
trade unionist|near:<jail	-0.005
trade unionist|near:<jailed	0.022
trade unionist|near:<journal	0.019
trade unionist|near:<judge	-0.009
trade unionist|near:<just	-0.004
trade unionist|near:<justice	-0.008
trade unionist|near:<keep	-0.005
trade unionist|near:<key	-0.014
trade unionist|near:<kidnap	-0.007
trade unionist|near:<kidnapp	-0.014
trade unionist|near:<kill	-0.001
trade unionist|near:<killed	-0.012
trade unionist|near:<killers	-0.001
trade unionist|near:<killing	-0.014
trade unionist|near:<known	-0.015
trade unionist|near:<last	-0.031
trade unionist|near:<later	-0.018
trade unionist|near:<latest	-0.008
trade unionist|near:<law	-0.009
trade unionist|near:<lawyer	-0.004
trade unionist|near:<leader	-0.004
trade unionist|near:<leaders	0.008
trade unionist|near:<leading	-0.006
trade unionist|near:<left	-0.008
trade unionist|near:<legal	-0.002
trade unionist|near:<life	-0.003
trade unionist|near:<like	-0.007
trade unionist|near:<likely	-0.012
trade unionist|near:<man	-0.011
trade unionist|near:<matter	-0.005
trade unionist|near:<media	-0.018
trade unionist|near:<member	-0.019
trade unionist|near:<members	-0.035
trade unionist|near:<men	-0.011
trade unionist|near:<mention	-0.002
trade unionist|near:<met	-0.004
trade unionist|near:<militar	-0.015
trade unionist|near:<million	-0.013
trade unionist|near:<ministe	-0.011
trade unionist|near:<minutes	-0.001
trade unionist|near:<missing	-0.001
trade unionist|near:<month	-0.022
trade unionist|near:<months	-0.007
trade unionist|near:<more	-0.007
trade unionist|near:<morning	-0.003
trade unionist|near:<most	-0.003
trade unionist|near:<murder	-0.009
trade unionist|near:<murdere	-0.005
trade unionist|near:<named	-0.007
trade unionist|near:<nationa	0.053
trade unionist|near:<near	-0.004
trade unionist|near:<needed	-0.006
trade unionist|near:<never	-0.003
trade unionist|near:<new	-0.016
trade unionist|near:<news	-0.013
trade unionist|near:<newspap	-0.004
trade unionist|near:<next	-0.007
trade unionist|near:<night	-0.001
trade unionist|near:<not	-0.04
trade unionist|near:<now	0.008
trade unionist|near:<number	-0.007
trade unionist|near:<off	-0.008
trade unionist|near:<office	-0.009
trade unionist|near:<officer	-0.015
trade unionist|near:<officia	-0.039
trade unionist|near:<old	-0.006
trade unionist|near:<once	0.02
trade unionist|near:<one	-0.027
trade unionist|near:<online	-0.001
trade unionist|near:<only	-0.001
trade unionist|near:<opposit	-0.03
trade unionist|near:<oppress	-0.003
trade unionist|near:<order	-0.005
trade unionist|near:<ordered	-0.006
trade unionist|near:<orders	0.057
trade unionist|near:<organis	-0.005
trade unionist|near:<organiz	-0.146
trade unionist|near:<other	-0.018
trade unionist|near:<others	0.021
trade unionist|near:<our	-0.007
trade unionist|near:<out	-0.032
trade unionist|near:<over	0.015
trade unionist|near:<pandemi	-0.009
trade unionist|near:<parents	-0.011
trade unionist|near:<part	-0.001
trade unionist|near:<partici	-0.001
trade unionist|near:<party	0.064
trade unionist|near:<party’s	-0.025
trade unionist|near:<past	-0.002
trade unionist|near:<pay	-0.005
trade unionist|near:<people	-0.009
trade unionist|near:<persecu	-0.005
trade unionist|near:<person	-0.005
trade unionist|near:<persona	-0.008
trade unionist|near:<photogr	-0.002
trade unionist|near:<plan	-0.002
trade unionist|near:<planned	-0.005
trade unionist|near:<plot	-0.003
trade unionist|near:<point	-0.006
trade unionist|near:<pointed	-0.007
trade unionist|near:<police	-0.005
trade unionist|near:<politic	-0.004
trade unionist|near:<post	-0.003
trade unionist|near:<posted	-0.002
trade unionist|near:<power	-0.009
trade unionist|near:<preside	0.108
trade unionist|near:<press	0.019
trade unionist|near:<prevent	-0.004
trade unionist|near:<prison	0.009
trade unionist|near:<prisone	0.011
trade unionist|near:<private	0.019
trade unionist|near:<proceed	-0.01
trade unionist|near:<profess	-0.009
trade unionist|near:<promine	-0.008
trade unionist|near:<prosecu	-0.013
trade unionist|near:<protect	-0.007
trade unionist|near:<protest	-0.022
trade unionist|near:<public	-0.013
trade unionist|near:<publica	-0.005
trade unionist|near:<publish	-0.015
trade unionist|near:<purpose	-0.013
trade unionist|near:<receive	-0.002
trade unionist|near:<recogni	-0.008
trade unionist|near:<recover	-0.015
trade unionist|near:<refused	-0.001
trade unionist|near:<regime	-0.022
trade unionist|near:<region	-0.001
trade unionist|near:<relatio	-0.006
trade unionist|near:<release	-0.007
trade unionist|near:<religio	-0.002
trade unionist|near:<remain	-0.015
trade unionist|near:<remains	-0.009
trade unionist|near:<repeate	-0.002
trade unionist|near:<report	-0.006
trade unionist|near:<reporte	-0.023
trade unionist|near:<reporti	-0.004
trade unionist|near:<represe	-0.021
trade unionist|near:<repress	-0.013
trade unionist|near:<request	-0.004
trade unionist|near:<respect	-0.011
trade unionist|near:<reveale	-0.001
trade unionist|near:<right	-0.01
trade unionist|near:<rights	-0.073
trade unionist|near:<rnalist	-0.001
trade unionist|near:<say	-0.005
trade unionist|near:<saying	-0.007
trade unionist|near:<says	-0.002
trade unionist|near:<scandal	-0.004
trade unionist|near:<secret	-0.003
trade unionist|near:<secreta	-0.025
trade unionist|near:<securit	-0.017
trade unionist|near:<seen	-0.007
trade unionist|near:<send	-0.007
trade unionist|near:<senior	-0.005
trade unionist|near:<sent	-0.003
trade unionist|near:<sentenc	-0.024
trade unionist|near:<separat	-0.005
trade unionist|near:<service	-0.01
trade unionist|near:<set	-0.012
trade unionist|near:<seven	0.028
trade unionist|near:<shot	-0.017
trade unionist|near:<should	-0.016
trade unionist|near:<silence	-0.002
trade unionist|near:<since	-0.006
trade unionist|near:<sister	-0.015
trade unionist|near:<slain	-0.002
trade unionist|near:<slavery	-0.005
trade unionist|near:<social	-0.003
trade unionist|near:<some	-0.008
trade unionist|near:<son	0.021
trade unionist|near:<speech	-0.016
trade unionist|near:<spokesm	-0.015
trade unionist|near:<staff	-0.009
trade unionist|near:<state	-0.031
trade unionist|near:<stateme	-0.017
trade unionist|near:<station	-0.004
trade unionist|near:<still	-0.022
trade unionist|near:<story	-0.007
trade unionist|near:<strike	-0.008
trade unionist|near:<such	-0.04
trade unionist|near:<sufferi	-0.004
trade unionist|near:<suicide	-0.007
trade unionist|near:<support	0.01
trade unionist|near:<surveil	-0.003
trade unionist|near:<suspect	-0.02
trade unionist|near:<system	-0.01
trade unionist|near:<take	-0.001
trade unionist|near:<taken	0.016
trade unionist|near:<targeti	-0.009
trade unionist|near:<ter	-0.004
trade unionist|near:<terror	-0.006
trade unionist|near:<terrori	0.018
trade unionist|near:<testimo	-0.01
trade unionist|near:<them	-0.019
trade unionist|near:<there	-0.006
trade unionist|near:<those	-0.024
trade unionist|near:<though	-0.003
trade unionist|near:<threate	-0.005
trade unionist|near:<three	-0.019
trade unionist|near:<ties	-0.003
trade unionist|near:<time	-0.015
trade unionist|near:<today	-0.007
trade unionist|near:<told	-0.033
trade unionist|near:<too	-0.013
trade unionist|near:<took	-0.007
trade unionist|near:<torture	-0.031
trade unionist|near:<torturi	-0.008
trade unionist|near:<trade	0.104
trade unionist|near:<traffic	-0.003
trade unionist|near:<trial	-0.019
trade unionist|near:<truth	-0.002
trade unionist|near:<trying	-0.02
trade unionist|near:<tweet	-0.001
trade unionist|near:<two	-0.033
trade unionist|near:<tycoon	-0.013
trade unionist|near:<under	-0.021
trade unionist|near:<unionis	0.148
trade unionist|near:<until	-0.006
trade unionist|near:<use	-0.01
trade unionist|near:<used	-0.001
trade unionist|near:<using	0.059
trade unionist|near:<victim	-0.018
trade unionist|near:<video	-0.003
trade unionist|near:<videos	-0.003
trade unionist|near:<violenc	-0.006
trade unionist|near:<want	-0.006
trade unionist|near:<warrant	-0.009
trade unionist|near:<website	-0.008
trade unionist|near:<week	-0.002
trade unionist|near:<weekend	-0.002
trade unionist|near:<well	-0.004
trade unionist|near:<what	-0.01
trade unionist|near:<when	-0.007
trade unionist|near:<where	-0.009
trade unionist|near:<while	-0.009
trade unionist|near:<will	-0.016
trade unionist|near:<within	-0.011
trade unionist|near:<without	-0.012
trade unionist|near:<witness	-0.008
trade unionist|near:<woman	0.043
trade unionist|near:<women	-0.013
trade unionist|near:<words	-0.007
trade unionist|near:<work	-0.006
trade unionist|near:<worker	0.07
trade unionist|near:<workers	-0.003
trade unionist|near:<world	-0.001
trade unionist|near:<would	-0.004
trade unionist|near:<year	-0.023
trade unionist|near:<years	0.011
trade unionist|near:<you	-0.004
trade unionist|near:>abducte	-0.002
trade unionist|near:>abducti	-0.02
trade unionist|near:>about	-0.034
trade unionist|near:>abuse	0.012
trade unionist|near:>accordi	-0.005
trade unionist|near:>accusat	-0.012
trade unionist|near:>accused	-0.004
trade unionist|near:>acquitt	-0.001
trade unionist|near:>across	-0.001
trade unionist|near:>act	-0.006
trade unionist|near:>actions	-0.009
trade unionist|near:>activis	0.018
trade unionist|near:>adminis	-0.003
trade unionist|near:>advocac	-0.001
trade unionist|near:>affidav	-0.01
trade unionist|near:>after	-0.051
trade unionist|near:>against	-0.019
trade unionist|near:>agency	-0.013
trade unionist|near:>aid	-0.007
trade unionist|near:>all	-0.024
trade unionist|near:>allegat	-0.005
trade unionist|near:>alleged	-0.013
trade unionist|near:>allow	-0.004
trade unionist|near:>almost	-0.009
trade unionist|near:>along	-0.029
trade unionist|near:>also	-0.032
trade unionist|near:>always	-0.002
trade unionist|near:>among	-0.001
trade unionist|near:>announc	-0.006
trade unionist|near:>another	-0.017
trade unionist|near:>any	-0.014
trade unionist|near:>apartme	-0.001
trade unionist|near:>appeals	-0.009
trade unionist|near:>appear	-0.009
trade unionist|near:>appeare	-0.013
trade unionist|near:>approac	-0.002
trade unionist|near:>arbitra	-0.006
trade unionist|near:>are	-0.054
trade unionist|near:>armed	-0.006
trade unionist|near:>army	-0.007
trade unionist|near:>arrest	-0.012
trade unionist|near:>arreste	-0.092
trade unionist|near:>arrests	-0.007
trade unionist|near:>article	0.018
trade unionist|near:>asked	-0.001
trade unionist|near:>assault	-0.012
trade unionist|near:>attack	0.074
trade unionist|near:>attacke	0.196
trade unionist|near:>attempt	-0.012
trade unionist|near:>attorne	-0.002
trade unionist|near:>authori	-0.024
trade unionist|near:>away	-0.006
trade unionist|near:>back	-0.006
trade unionist|near:>bail	0.014
trade unionist|near:>banned	-0.005
trade unionist|near:>bars	0.032
trade unionist|near:>beaten	-0.004
trade unionist|near:>because	-0.003
trade unionist|near:>before	-0.023
trade unionist|near:>behalf	-0.007
trade unionist|near:>behind	0.037
trade unionist|near:>being	-0.018
trade unionist|near:>believe	-0.005
trade unionist|near:>between	-0.007
trade unionist|near:>blogger	-0.005
trade unionist|near:>body	-0.004
trade unionist|near:>both	-0.008
trade unionist|near:>broadca	-0.002
trade unionist|near:>brother	-0.003
trade unionist|near:>brought	-0.001
trade unionist|near:>brutall	-0.007
trade unionist|near:>bureau	-0.002
trade unionist|near:>but	0.007
trade unionist|near:>call	-0.009
trade unionist|near:>called	-0.01
trade unionist|near:>calling	0.022
trade unionist|near:>came	-0.004
trade unionist|near:>campaig	0.019
trade unionist|near:>candida	-0.011
trade unionist|near:>car	-0.01
trade unionist|near:>case	-0.018
trade unionist|near:>cases	-0.017
trade unionist|near:>cell	-0.011
trade unionist|near:>central	-0.008
trade unionist|near:>charged	-0.018
trade unionist|near:>charges	0.003
trade unionist|near:>chief	-0.007
trade unionist|near:>civil	-0.015
trade unionist|near:>colleag	-0.004
trade unionist|near:>comes	-0.006
trade unionist|near:>comment	-0.004
trade unionist|near:>committ	-0.012
trade unionist|near:>communi	-0.005
trade unionist|near:>concern	-0.003
trade unionist|near:>condemn	-0.007
trade unionist|near:>conditi	-0.007
trade unionist|near:>confirm	-0.014
trade unionist|near:>consula	-0.003
trade unionist|near:>contact	-0.002
trade unionist|near:>continu	0.007
trade unionist|near:>convict	-0.009
trade unionist|near:>coordin	-0.005
trade unionist|near:>could	-0.01
trade unionist|near:>country	-0.003
trade unionist|near:>court	-0.031
trade unionist|near:>coverin	-0.001
trade unionist|near:>crimina	-0.062
trade unionist|near:>critic	-0.008
trade unionist|near:>critica	-0.006
trade unionist|near:>critici	-0.006
trade unionist|near:>current	-0.009
trade unionist|near:>custody	-0.017
trade unionist|near:>date	-0.002
trade unionist|near:>daughte	-0.005
trade unionist|near:>day	-0.005
trade unionist|near:>days	-0.039
trade unionist|near:>death	-0.031
trade unionist|near:>deeply	-0.001
trade unionist|near:>defende	0.163
trade unionist|near:>defense	-0.004
trade unionist|near:>democra	-0.003
trade unionist|near:>demonst	-0.008
trade unionist|near:>denied	-0.009
trade unionist|near:>describ	-0.005
trade unionist|near:>despite	-0.005
trade unionist|near:>detaine	0.051
trade unionist|near:>detenti	-0.043
trade unionist|near:>deterio	-0.007
trade unionist|near:>determi	0.016
trade unionist|near:>did	-0.019
trade unionist|near:>died	-0.017
trade unionist|near:>disappe	-0.016
trade unionist|near:>doctor	-0.008
trade unionist|near:>documen	-0.004
trade unionist|near:>down	-0.003
trade unionist|near:>driver	0.054
trade unionist|near:>drove	-0.007
trade unionist|near:>due	-0.001
trade unionist|near:>during	0.004
trade unionist|near:>earlier	-0.003
trade unionist|near:>early	-0.008
trade unionist|near:>editor	-0.003
trade unionist|near:>eight	-0.005
trade unionist|near:>embassy	-0.006
trade unionist|near:>end	-0.004
trade unionist|near:>ensure	-0.001
trade unionist|near:>even	0.016
trade unionist|near:>evening	-0.007
trade unionist|near:>evidenc	-0.014
trade unionist|near:>example	-0.003
trade unionist|near:>explain	-0.009
trade unionist|near:>express	-0.007
trade unionist|near:>face	-0.002
trade unionist|near:>faced	-0.003
trade unionist|near:>faces	-0.009
trade unionist|near:>facing	-0.009
trade unionist|near:>family	0.101
trade unionist|near:>father	-0.003
trade unionist|near:>federal	-0.011
trade unionist|near:>few	0.021
trade unionist|near:>fightin	-0.004
trade unionist|near:>finally	0.005
trade unionist|near:>first	-0.003
trade unionist|near:>five	-0.011
trade unionist|near:>fled	-0.002
trade unionist|near:>followi	-0.011
trade unionist|near:>forced	-0.003
trade unionist|near:>forces	0.111
trade unionist|near:>former	-0.02
trade unionist|near:>found	-0.021
trade unionist|near:>four	0.046
trade unionist|near:>free	0.008
trade unionist|near:>freed	-0.002
trade unionist|near:>freedom	0.017
trade unionist|near:>freelan	-0.003
trade unionist|near:>friends	-0.016
trade unionist|near:>full	-0.003
trade unionist|near:>given	-0.002
trade unionist|near:>giving	-0.003
trade unionist|near:>governm	-0.042
trade unionist|near:>graduat	-0.005
trade unionist|near:>group	-0.039
trade unionist|near:>guilty	-0.01
trade unionist|near:>happene	-0.002
trade unionist|near:>harassm	-0.007
trade unionist|near:>head	-0.03
trade unionist|near:>health	-0.004
trade unionist|near:>hearing	-0.015
trade unionist|near:>held	-0.015
trade unionist|near:>here	-0.011
trade unionist|near:>high	-0.001
trade unionist|near:>highlig	0.022
trade unionist|near:>him	-0.01
trade unionist|near:>himself	-0.01
trade unionist|near:>home	0.083
trade unionist|near:>hospita	-0.01
trade unionist|near:>house	-0.026
trade unionist|near:>how	-0.018
trade unionist|near:>however	-0.014
trade unionist|near:>human	0.018
trade unionist|near:>husband	-0.009
trade unionist|near:>immedia	-0.003
trade unionist|near:>impriso	-0.008
trade unionist|near:>incarce	0.051
trade unionist|near:>inciden	-0.002
trade unionist|near:>includi	-0.004
trade unionist|near:>indictm	-0.002
trade unionist|near:>individ	-0.004
trade unionist|near:>informe	-0.006
trade unionist|near:>initial	-0.008
trade unionist|near:>inside	-0.003
trade unionist|near:>intelli	-0.001
trade unionist|near:>interro	-0.018
trade unionist|near:>intervi	-0.003
trade unionist|near:>into	-0.021
trade unionist|near:>investi	-0.004
trade unionist|near:>issued	-0.002
trade unionist|near:>jail	0.005
trade unionist|near:>jailed	-0.014
trade unionist|near:>journal	-0.026
trade unionist|near:>judge	-0.001
trade unionist|near:>just	-0.011
trade unionist|near:>justice	-0.003
trade unionist|near:>key	-0.006
trade unionist|near:>kidnap	-0.003
trade unionist|near:>kidnapp	-0.021
trade unionist|near:>killed	-0.043
trade unionist|near:>know	-0.001
trade unionist|near:>known	-0.046
trade unionist|near:>last	-0.014
trade unionist|near:>later	-0.013
trade unionist|near:>latest	-0.016
trade unionist|near:>launche	0.017
trade unionist|near:>law	-0.014
trade unionist|near:>lawyer	-0.018
trade unionist|near:>lawyers	-0.003
trade unionist|near:>leader	-0.006
trade unionist|near:>leaders	0.002
trade unionist|near:>least	-0.032
trade unionist|near:>leaving	-0.001
trade unionist|near:>led	-0.037
trade unionist|near:>left	-0.007
trade unionist|near:>legal	-0.01
trade unionist|near:>life	0.009
trade unionist|near:>list	-0.002
trade unionist|near:>lived	-0.001
trade unionist|near:>local	-0.016
trade unionist|near:>long	-0.011
trade unionist|near:>made	0.01
trade unionist|near:>man	-0.009
trade unionist|near:>many	0.017
trade unionist|near:>may	-0.002
trade unionist|near:>media	-0.015
trade unionist|near:>medical	-0.007
trade unionist|near:>member	0.078
trade unionist|near:>members	-0.044
trade unionist|near:>men	-0.009
trade unionist|near:>militar	-0.015
trade unionist|near:>missing	-0.01
trade unionist|near:>month	0.02
trade unionist|near:>months	0.05
trade unionist|near:>more	0.009
trade unionist|near:>morning	-0.013
trade unionist|near:>most	0.016
trade unionist|near:>mother	-0.002
trade unionist|near:>moved	-0.009
trade unionist|near:>movemen	-0.01
trade unionist|near:>much	-0.001
trade unionist|near:>murder	-0.005
trade unionist|near:>murdere	-0.009
trade unionist|near:>nationa	-0.025
trade unionist|near:>near	-0.005
trade unionist|near:>never	-0.004
trade unionist|near:>new	0.041
trade unionist|near:>news	-0.018
trade unionist|near:>newspap	-0.012
trade unionist|near:>night	-0.009
trade unionist|near:>not	-0.013
trade unionist|near:>now	-0.026
trade unionist|near:>off	-0.002
trade unionist|near:>offered	-0.004
trade unionist|near:>officer	-0.008
trade unionist|near:>officia	-0.015
trade unionist|near:>one	-0.02
trade unionist|near:>online	-0.003
trade unionist|near:>only	0.014
trade unionist|near:>opposit	-0.015
trade unionist|near:>order	-0.004
trade unionist|near:>ordered	0.05
trade unionist|near:>organiz	0.071
trade unionist|near:>other	-0.046
trade unionist|near:>others	-0.004
trade unionist|near:>out	-0.012
trade unionist|near:>outlet	-0.006
trade unionist|near:>outrage	-0.009
trade unionist|near:>outside	-0.008
trade unionist|near:>over	-0.013
trade unionist|near:>parents	-0.007
trade unionist|near:>part	-0.01
trade unionist|near:>penalty	-0.004
trade unionist|near:>people	0.011
trade unionist|near:>person	-0.002
trade unionist|near:>phone	-0.006
trade unionist|near:>photogr	-0.002
trade unionist|near:>physica	-0.005
trade unionist|near:>picked	-0.002
trade unionist|near:>picture	-0.003
trade unionist|near:>place	-0.001
trade unionist|near:>poet	-0.002
trade unionist|near:>point	-0.01
trade unionist|near:>police	-0.069
trade unionist|near:>politic	-0.036
trade unionist|near:>popular	0.055
trade unionist|near:>possess	0.021
trade unionist|near:>present	0.02
trade unionist|near:>preside	0.096
trade unionist|near:>press	-0.005
trade unionist|near:>previou	-0.013
trade unionist|near:>prison	0.063
trade unionist|near:>prisone	-0.007
trade unionist|near:>profess	-0.018
trade unionist|near:>program	-0.001
trade unionist|near:>promine	-0.009
trade unionist|near:>prosecu	-0.004
trade unionist|near:>protest	0.005
trade unionist|near:>provide	-0.006
trade unionist|near:>public	-0.011
trade unionist|near:>publish	-0.022
trade unionist|near:>put	-0.011
trade unionist|near:>questio	-0.025
trade unionist|near:>raised	-0.001
trade unionist|near:>receive	-0.017
trade unionist|near:>recentl	-0.007
trade unionist|near:>regime’	-0.007
trade unionist|near:>rejecte	-0.002
trade unionist|near:>relativ	-0.002
trade unionist|near:>release	0.032
trade unionist|near:>remains	-0.018
trade unionist|near:>repeate	-0.002
trade unionist|near:>report	-0.007
trade unionist|near:>reporte	-0.022
trade unionist|near:>reporti	-0.002
trade unionist|near:>represe	0.02
trade unionist|near:>residen	-0.031
trade unionist|near:>respect	-0.021
trade unionist|near:>respons	-0.009
trade unionist|near:>right	-0.002
trade unionist|near:>rights	0.137
trade unionist|near:>ruling	-0.008
trade unionist|near:>same	-0.008
trade unionist|near:>say	-0.008
trade unionist|near:>saying	0.006
trade unionist|near:>says	-0.007
trade unionist|near:>school	-0.003
trade unionist|near:>securit	-0.014
trade unionist|near:>see	-0.008
trade unionist|near:>seen	-0.001
trade unionist|near:>seized	0.095
trade unionist|near:>sentenc	0.164
trade unionist|near:>separat	-0.001
trade unionist|near:>service	-0.005
trade unionist|near:>serving	-0.022
trade unionist|near:>set	0.036
trade unionist|near:>several	-0.005
trade unionist|near:>shot	-0.003
trade unionist|near:>show	-0.003
trade unionist|near:>shows	-0.001
trade unionist|near:>since	-0.021
trade unionist|near:>sit	-0.002
trade unionist|near:>six	-0.013
trade unionist|near:>slain	-0.005
trade unionist|near:>social	-0.012
trade unionist|near:>some	0.086
trade unionist|near:>son	0.019
trade unionist|near:>soon	-0.013
trade unionist|near:>spent	-0.005
trade unionist|near:>spoke	-0.009
trade unionist|near:>spreadi	-0.002
trade unionist|near:>started	0.015
trade unionist|near:>state	-0.005
trade unionist|near:>stateme	-0.007
trade unionist|near:>station	-0.002
trade unionist|near:>still	-0.01
trade unionist|near:>story	-0.005
trade unionist|near:>street	-0.004
trade unionist|near:>strongl	-0.002
trade unionist|near:>struggl	0.019
trade unionist|near:>subject	-0.008
trade unionist|near:>suffere	0.076
trade unionist|near:>suicide	-0.007
trade unionist|near:>support	-0.02
trade unionist|near:>survive	-0.003
trade unionist|near:>taken	0.013
trade unionist|near:>targete	-0.004
trade unionist|near:>teacher	-0.012
trade unionist|near:>team	-0.006
trade unionist|near:>terrori	0.11
trade unionist|near:>than	0.019
trade unionist|near:>them	-0.017
trade unionist|near:>then	-0.007
trade unionist|near:>there	-0.016
trade unionist|near:>third	-0.002
trade unionist|near:>those	-0.01
trade unionist|near:>though	-0.003
trade unionist|near:>thought	-0.018
trade unionist|near:>threats	-0.001
trade unionist|near:>three	-0.029
trade unionist|near:>through	-0.011
trade unionist|near:>time	-0.024
trade unionist|near:>told	0.042
trade unionist|near:>took	-0.012
trade unionist|near:>torture	-0.018
trade unionist|near:>total	-0.008
trade unionist|near:>trade	-0.1
trade unionist|near:>transfe	-0.025
trade unionist|near:>treatme	0.022
trade unionist|near:>trial	-0.015
trade unionist|near:>tried	-0.007
trade unionist|near:>truth	-0.002
trade unionist|near:>tweet	-0.004
trade unionist|near:>two	0.104
trade unionist|near:>under	-0.017
trade unionist|near:>union	0.032
trade unionist|near:>unionis	-0.027
trade unionist|near:>unknown	-0.004
trade unionist|near:>until	-0.005
trade unionist|near:>used	-0.011
trade unionist|near:>using	-0.007
trade unionist|near:>very	0.02
trade unionist|near:>via	-0.003
trade unionist|near:>victim	-0.008
trade unionist|near:>video	-0.005
trade unionist|near:>violati	0.003
trade unionist|near:>violenc	-0.004
trade unionist|near:>walked	-0.002
trade unionist|near:>wanted	-0.001
trade unionist|near:>warrant	-0.001
trade unionist|near:>way	-0.004
trade unionist|near:>website	-0.006
trade unionist|near:>week	-0.004
trade unionist|near:>weeks	0.013
trade unionist|near:>well	-0.011
trade unionist|near:>went	-0.029
trade unionist|near:>what	-0.01
trade unionist|near:>when	-0.022
trade unionist|near:>where	-0.011
trade unionist|near:>while	-0.014
trade unionist|near:>whose	-0.019
trade unionist|near:>wife	-0.008
trade unionist|near:>will	-0.008
trade unionist|near:>without	-0.006
trade unionist|near:>witness	-0.013
trade unionist|near:>woman	-0.01
trade unionist|near:>women	-0.002
trade unionist|near:>women’s	-0.026
trade unionist|near:>work	-0.011
trade unionist|near:>worked	0.018
trade unionist|near:>worker	-0.014
trade unionist|near:>workers	-0.032
trade unionist|near:>working	-0.021
trade unionist|near:>would	-0.015
trade unionist|near:>writer	0.013
trade unionist|near:>writes	-0.002
trade unionist|near:>wrote	-0.008
trade unionist|near:>year	0.009
trade unionist|near:>years	0.094
trade unionist|near:>young	-0.003
trade unionist|nearest:accused	0.058
trade unionist|nearest:activist	0.071
trade unionist|nearest:blogger	-0.048
trade unionist|nearest:defender	-0.086
trade unionist|nearest:family	-0.052
trade unionist|nearest:force	-0.034
trade unionist|nearest:journalist	-0.001
trade unionist|nearest:lawyer	-0.032
trade unionist|nearest:none	-0.018
trade unionist|nearest:politics	0.017
trade unionist|nearest:press	-0.123
trade unionist|nearest:protest	-0.067
trade unionist|nearest:union	0.117
trade unionist|often	-0.099
trade unionist|rate:accused	-0.029
trade unionist|rate:activist	0.11
trade unionist|rate:blogger	-0.024
trade unionist|rate:defender	-0.019
trade unionist|rate:family	-0.061
trade unionist|rate:force	-0.03
trade unionist|rate:journalist	0.014
trade unionist|rate:lawyer	-0.022
trade unionist|rate:politics	0.099
trade unionist|rate:press	-0.137
trade unionist|rate:protest	0.056
trade unionist|rate:union	0.221
trade unionist|second:accused	-0.028
trade unionist|second:activist	-0.06
trade unionist|second:blogger	-0.026
trade unionist|second:defender	0.067
trade unionist|second:family	-0.014
trade unionist|second:force	-0.03
trade unionist|second:journalist	-0.078
trade unionist|second:politics	-0.084
trade unionist|second:press	-0.037
trade unionist|second:protest	-0.016
trade unionist|second:union	0.207
trade unionist|sentence:accused	0.043
trade unionist|sentence:activist	0.015
trade unionist|sentence:blogger	0.017
trade unionist|sentence:defender	-0.038
trade unionist|sentence:family	0.018
trade unionist|sentence:force	-0.048
trade unionist|sentence:journalist	-0.034
trade unionist|sentence:lawyer	-0.022
trade unionist|sentence:politics	0.196
trade unionist|sentence:press	-0.117
trade unionist|sentence:protest	-0.047
trade unionist|sentence:union	0.404
trade unionist|share:accused	0.028
trade unionist|share:activist	0.057
trade unionist|share:blogger	-0.04
trade unionist|share:defender	0.003
trade unionist|share:family	0.005
trade unionist|share:force	-0.016
trade unionist|share:journalist	-0.024
trade unionist|share:lawyer	-0.017
trade unionist|share:politics	0.06
trade unionist|share:press	-0.065
trade unionist|share:protest	-0.005
trade unionist|share:union	0.197
trade unionist|title:accused	0.02
trade unionist|title:activist	0.139
trade unionist|title:blogger	-0.019
trade unionist|title:defender	-0.016
trade unionist|title:family	-0.025
trade unionist|title:force	-0.024
trade unionist|title:journalist	-0.071
trade unionist|title:lawyer	-0.021
trade unionist|title:politics	0.112
trade unionist|title:press	-0.139
trade unionist|title:protest	-0.07
trade unionist|title:union	0.031
trade unionist|told:abandon	-0.001
trade unionist|told:abducti	0.106
trade unionist|told:able	-0.006
trade unionist|told:about	-0.058
trade unionist|told:absolut	-0.001
trade unionist|told:abuse	0.008
trade unionist|told:abuses	-0.006
trade unionist|told:access	-0.011
trade unionist|told:accompa	-0.002
trade unionist|told:accordi	-0.033
trade unionist|told:account	-0.011
trade unionist|told:accusat	-0.015
trade unionist|told:accused	-0.044
trade unionist|told:acknowl	-0.001
trade unionist|told:acquitt	-0.001
trade unionist|told:across	-0.006
trade unionist|told:act	-0.007
trade unionist|told:action	-0.005
trade unionist|told:actions	-0.012
trade unionist|told:activis	0.035
trade unionist|told:activit	-0.006
trade unionist|told:added	-0.018
trade unionist|told:additio	-0.006
trade unionist|told:address	-0.01
trade unionist|told:adminis	-0.011
trade unionist|told:advocac	-0.001
trade unionist|told:advocat	0.016
trade unionist|told:affidav	-0.009
trade unionist|told:affilia	-0.005
trade unionist|told:affront	0.013
trade unionist|told:after	-0.112
trade unionist|told:afterno	-0.003
trade unionist|told:again	0.013
trade unionist|told:against	-0.017
trade unionist|told:agencie	-0.004
trade unionist|told:agency	0.055
trade unionist|told:agents	-0.002
trade unionist|told:aggress	-0.003
trade unionist|told:ago	-0.012
trade unionist|told:agreed	-0.003
trade unionist|told:aid	-0.015
trade unionist|told:aimed	-0.013
trade unionist|told:al-Hath	-0.014
trade unionist|told:all	0.051
trade unionist|told:allegat	0.013
trade unionist|told:alleged	-0.005
trade unionist|told:allow	-0.003
trade unionist|told:allowed	-0.006
trade unionist|told:allowin	-0.006
trade unionist|told:almost	-0.013
trade unionist|told:along	0.008
trade unionist|told:alongsi	-0.005
trade unionist|told:already	-0.003
trade unionist|told:also	-0.03
trade unionist|told:always	-0.002
trade unionist|told:among	0.013
trade unionist|told:announc	-0.019
trade unionist|told:another	-0.019
trade unionist|told:anti-co	-0.007
trade unionist|told:anti-te	-0.007
trade unionist|told:any	-0.022
trade unionist|told:anyone	-0.005
trade unionist|told:anythin	-0.001
trade unionist|told:aparthe	0.018
trade unionist|told:apartme	-0.013
trade unionist|told:appeal	-0.002
trade unionist|told:appeals	-0.008
trade unionist|told:appear	-0.009
trade unionist|told:appeare	-0.016
trade unionist|told:applica	-0.002
trade unionist|told:approac	-0.002
trade unionist|told:arbitra	-0.006
trade unionist|told:are	-0.123
trade unionist|told:area	-0.003
trade unionist|told:argued	-0.011
trade unionist|told:argumen	-0.005
trade unionist|told:armed	-0.012
trade unionist|told:army	-0.007
trade unionist|told:around	-0.011
trade unionist|told:arrest	-0.018
trade unionist|told:arreste	-0.119
trade unionist|told:arrests	-0.008
trade unionist|told:article	0.006
trade unionist|told:asked	-0.011
trade unionist|told:assassi	-0.01
trade unionist|told:assista	-0.012
trade unionist|told:associa	-0.004
trade unionist|told:attack	0.023
trade unionist|told:attacke	0.208
trade unionist|told:attacks	-0.015
trade unionist|told:attempt	-0.017
trade unionist|told:attenti	-0.001
trade unionist|told:attorne	-0.001
trade unionist|told:author	-0.01
trade unionist|told:authori	-0.045
trade unionist|told:award	-0.007
trade unionist|told:away	-0.012
trade unionist|told:back	-0.015
trade unionist|told:bail	0.003
trade unionist|told:ban	0.115
trade unionist|told:banned	-0.014
trade unionist|told:bars	0.011
trade unionist|told:based	-0.007
trade unionist|told:basic	-0.004
trade unionist|told:basis	-0.001
trade unionist|told:bearing	-0.006
trade unionist|told:beat	-0.002
trade unionist|told:beaten	-0.005
trade unionist|told:beating	-0.007
trade unionist|told:became	-0.008
trade unionist|told:because	-0.027
trade unionist|told:before	-0.046
trade unionist|told:began	-0.027
trade unionist|told:beginni	-0.002
trade unionist|told:behalf	-0.013
trade unionist|told:beheade	-0.001
trade unionist|told:behind	0.012
trade unionist|told:being	-0.044
trade unionist|told:believe	-0.007
trade unionist|told:better	0.012
trade unionist|told:between	-0.019
trade unionist|told:bin	-0.001
trade unionist|told:blogger	-0.012
trade unionist|told:body	-0.021
trade unionist|told:bogus	-0.001
trade unionist|told:book	-0.008
trade unionist|told:border	-0.005
trade unionist|told:both	-0.01
trade unionist|told:broadca	-0.008
trade unionist|told:broken	-0.001
trade unionist|told:brother	-0.008
trade unionist|told:brought	-0.01
trade unionist|told:brutal	0.021
trade unionist|told:brutali	-0.008
trade unionist|told:brutall	-0.008
trade unionist|told:buildin	-0.005
trade unionist|told:busines	-0.005
trade unionist|told:but	-0.03
trade unionist|told:call	-0.015
trade unionist|told:called	-0.02
trade unionist|told:calling	0.011
trade unionist|told:calls	-0.002
trade unionist|told:came	-0.011
trade unionist|told:campaig	0.007
trade unionist|told:can	-0.002
trade unionist|told:candida	-0.01
trade unionist|told:cannot	-0.019
trade unionist|told:capital	-0.011
trade unionist|told:captivi	-0.007
trade unionist|told:captors	-0.001
trade unionist|told:capture	-0.005
trade unionist|told:car	-0.007
trade unionist|told:case	-0.019
trade unionist|told:cases	-0.03
trade unionist|told:cause	-0.001
trade unionist|told:caused	-0.009
trade unionist|told:cell	-0.015
trade unionist|told:central	-0.007
trade unionist|told:century	-0.001
trade unionist|told:certain	-0.008
trade unionist|told:chairpe	0.102
trade unionist|told:charge	-0.01
trade unionist|told:charged	-0.033
trade unionist|told:charges	-0.007
trade unionist|told:chief	-0.021
trade unionist|told:childre	0.107
trade unionist|told:choice	-0.008
trade unionist|told:circums	-0.002
trade unionist|told:cited	-0.007
trade unionist|told:citing	-0.004
trade unionist|told:citizen	-0.015
trade unionist|told:city	-0.007
trade unionist|told:civil	-0.036
trade unionist|told:claim	-0.002
trade unionist|told:claimed	-0.008
trade unionist|told:claimin	-0.006
trade unionist|told:claims	-0.006
trade unionist|told:clashes	-0.002
trade unionist|told:clear	-0.006
trade unionist|told:client	0.01
trade unionist|told:close	-0.022
trade unionist|told:cold	-0.004
trade unionist|told:colleag	-0.009
trade unionist|told:collect	-0.003
trade unionist|told:collusi	-0.003
trade unionist|told:columni	-0.001
trade unionist|told:com	-0.001
trade unionist|told:come	-0.011
trade unionist|told:comes	-0.018
trade unionist|told:comment	-0.007
trade unionist|told:commit	-0.005
trade unionist|told:commitm	-0.002
trade unionist|told:committ	-0.017
trade unionist|told:common	-0.007
trade unionist|told:communi	-0.013
trade unionist|told:complai	-0.011
trade unionist|told:complet	-0.003
trade unionist|told:concern	0.012
trade unionist|told:conclud	-0.001
trade unionist|told:condemn	-0.014
trade unionist|told:conditi	-0.012
trade unionist|told:conduct	0.01
trade unionist|told:confere	-0.007
trade unionist|told:confess	-0.007
trade unionist|told:confirm	-0.028
trade unionist|told:confisc	-0.008
trade unionist|told:connect	-0.013
trade unionist|told:conside	-0.005
trade unionist|told:conspir	-0.005
trade unionist|told:constit	-0.004
trade unionist|told:consula	-0.003
trade unionist|told:consult	-0.004
trade unionist|told:contact	-0.005
trade unionist|told:contemp	-0.001
trade unionist|told:control	-0.011
trade unionist|told:controv	-0.002
trade unionist|told:convers	-0.001
trade unionist|told:convict	-0.024
trade unionist|told:coordin	-0.007
trade unionist|told:coronav	-0.013
trade unionist|told:corresp	-0.001
trade unionist|told:corrupt	-0.007
trade unionist|told:could	-0.021
trade unionist|told:council	-0.021
trade unionist|told:counsel	-0.005
trade unionist|told:country	-0.042
trade unionist|told:counts	-0.007
trade unionist|told:coup	-0.019
trade unionist|told:couple	-0.003
trade unionist|told:court	-0.059
trade unionist|told:cover	-0.002
trade unionist|told:coverag	-0.001
trade unionist|told:coverin	-0.003
trade unionist|told:crackdo	-0.007
trade unionist|told:crime	-0.006
trade unionist|told:crimes	-0.002
trade unionist|told:crimina	0.011
trade unionist|told:crisis	-0.003
trade unionist|told:critic	-0.016
trade unionist|told:critica	-0.007
trade unionist|told:critici	-0.016
trade unionist|told:critics	-0.003
trade unionist|told:crowd	-0.001
trade unionist|told:cruel	-0.002
trade unionist|told:current	-0.014
trade unionist|told:custody	0.002
trade unionist|told:cut	-0.006
trade unionist|told:daily	-0.002
trade unionist|told:danger	-0.002
trade unionist|told:date	-0.003
trade unionist|told:daughte	-0.011
trade unionist|told:day	-0.024
trade unionist|told:days	-0.023
trade unionist|told:dead	0.006
trade unionist|told:deal	-0.001
trade unionist|told:death	-0.045
trade unionist|told:deaths	-0.011
trade unionist|told:decades	-0.003
trade unionist|told:decided	0.015
trade unionist|told:decisio	-0.012
trade unionist|told:deeply	-0.006
trade unionist|told:defence	-0.002
trade unionist|told:defend	-0.001
trade unionist|told:defende	0.087
trade unionist|told:defense	-0.004
trade unionist|told:delay	-0.001
trade unionist|told:deliber	-0.002
trade unionist|told:deliver	-0.007
trade unionist|told:demand	0.017
trade unionist|told:demande	-0.004
trade unionist|told:demands	-0.003
trade unionist|told:democra	0.032
trade unionist|told:demonst	-0.015
trade unionist|told:denied	-0.012
trade unionist|told:denounc	-0.004
trade unionist|told:departm	-0.005
trade unionist|told:deputy	-0.007
trade unionist|told:describ	0.015
trade unionist|told:despite	-0.015
trade unionist|told:destroy	-0.011
trade unionist|told:details	-0.008
trade unionist|told:detaine	0.03
trade unionist|told:detaini	-0.019
trade unionist|told:detenti	-0.112
trade unionist|told:deterio	-0.007
trade unionist|told:determi	0.019
trade unionist|told:develop	-0.005
trade unionist|told:dictato	0.019
trade unionist|told:did	-0.037
trade unionist|told:die	-0.004
trade unionist|told:died	-0.015
trade unionist|told:differe	-0.006
trade unionist|told:diploma	-0.008
trade unionist|told:directo	-0.01
trade unionist|told:disappe	-0.025
trade unionist|told:disclos	-0.001
trade unionist|told:discove	-0.002
trade unionist|told:discuss	-0.003
trade unionist|told:dismiss	0.009
trade unionist|told:disside	-0.016
trade unionist|told:distric	0.099
trade unionist|told:doctor	-0.01
trade unionist|told:documen	-0.007
trade unionist|told:doing	-0.007
trade unionist|told:door	-0.002
trade unionist|told:down	-0.012
trade unionist|told:dozens	-0.015
trade unionist|told:drive	-0.002
trade unionist|told:driver	0.027
trade unionist|told:dropped	-0.005
trade unionist|told:due	-0.009
trade unionist|told:during	0.012
trade unionist|told:earlier	-0.008
trade unionist|told:early	-0.009
trade unionist|told:economi	-0.005
trade unionist|told:editor	-0.003
trade unionist|told:editor-	-0.005
trade unionist|told:efforts	-0.01
trade unionist|told:eight	-0.022
trade unionist|told:either	-0.006
trade unionist|told:elected	-0.031
trade unionist|told:electio	0.018
trade unionist|told:electro	-0.02
trade unionist|told:embassy	-0.006
trade unionist|told:emergen	-0.009
trade unionist|told:end	-0.013
trade unionist|told:enforce	-0.009
trade unionist|told:enough	0.037
trade unionist|told:ensure	-0.003
trade unionist|told:entire	-0.006
trade unionist|told:entitle	-0.001
trade unionist|told:environ	0.019
trade unionist|told:escalat	-0.004
trade unionist|told:escape	-0.001
trade unionist|told:especia	-0.004
trade unionist|told:establi	-0.009
trade unionist|told:even	0.028
trade unionist|told:evening	-0.013
trade unionist|told:everyon	-0.002
trade unionist|told:evidenc	0.022
trade unionist|told:example	-0.004
trade unionist|told:except	-0.006
trade unionist|told:exchang	-0.002
trade unionist|told:execute	-0.005
trade unionist|told:executi	-0.014
trade unionist|told:exercis	-0.008
trade unionist|told:exile	0.118
trade unionist|told:explain	-0.013
trade unionist|told:exposin	-0.002
trade unionist|told:express	0.006
trade unionist|told:extende	-0.006
trade unionist|told:extradi	-0.007
trade unionist|told:extraor	-0.006
trade unionist|told:fabrica	0.011
trade unionist|told:face	-0.005
trade unionist|told:faced	-0.004
trade unionist|told:faces	-0.015
trade unionist|told:facilit	-0.009
trade unionist|told:facing	-0.011
trade unionist|told:fact	-0.002
trade unionist|told:failed	-0.007
trade unionist|told:fake	-0.003
trade unionist|told:false	-0.005
trade unionist|told:familie	-0.002
trade unionist|told:family	0.064
trade unionist|told:family'	-0.001
trade unionist|told:far	-0.007
trade unionist|told:farmers	0.012
trade unionist|told:fatally	-0.003
trade unionist|told:father	-0.009
trade unionist|told:federal	-0.015
trade unionist|told:fellow	-0.004
trade unionist|told:female	-0.008
trade unionist|told:few	-0.001
trade unionist|told:field	-0.004
trade unionist|told:fighter	-0.001
trade unionist|told:fightin	-0.005
trade unionist|told:figure	-0.006
trade unionist|told:figures	-0.015
trade unionist|told:filed	0.007
trade unionist|told:film	-0.001
trade unionist|told:finally	0.006
trade unionist|told:find	-0.01
trade unionist|told:finding	-0.006
trade unionist|told:fine	-0.001
trade unionist|told:fire	0.102
trade unionist|told:firearm	-0.001
trade unionist|told:first	-0.018
trade unionist|told:five	0.028
trade unionist|told:fled	-0.006
trade unionist|told:focus	-0.002
trade unionist|told:follow	-0.002
trade unionist|told:followe	-0.029
trade unionist|told:followi	-0.043
trade unionist|told:food	-0.005
trade unionist|told:footage	-0.001
trade unionist|told:force	-0.004
trade unionist|told:forced	-0.012
trade unionist|told:forces	0.11
trade unionist|told:forcibl	-0.002
trade unionist|told:foreign	-0.023
trade unionist|told:former	-0.019
trade unionist|told:found	-0.017
trade unionist|told:founded	-0.007
trade unionist|told:founder	-0.008
trade unionist|told:four	0.078
trade unionist|told:fraud	-0.002
trade unionist|told:free	0.004
trade unionist|told:freed	-0.002
trade unionist|told:freedom	0.004
trade unionist|told:freelan	-0.013
trade unionist|told:frequen	-0.003
trade unionist|told:friend	-0.015
trade unionist|told:friends	-0.014
trade unionist|told:full	-0.003
trade unionist|told:further	-0.02
trade unionist|told:future	-0.015
trade unionist|told:gas	-0.003
trade unionist|told:gatheri	0.044
trade unionist|told:gave	-0.017
trade unionist|told:get	-0.005
trade unionist|told:getting	-0.002
trade unionist|told:girl	-0.004
trade unionist|told:girls	-0.005
trade unionist|told:given	-0.003
trade unionist|told:giving	-0.006
trade unionist|told:going	-0.034
trade unionist|told:governm	-0.034
trade unionist|told:graduat	-0.004
trade unionist|told:granted	0.01
trade unionist|told:grave	-0.002
trade unionist|told:great	0.017
trade unionist|told:grenade	-0.008
trade unionist|told:ground	-0.006
trade unionist|told:grounds	-0.004
trade unionist|told:group	-0.06
trade unionist|told:groups	0.018
trade unionist|told:guards	-0.002
trade unionist|told:guilty	-0.019
trade unionist|told:handcuf	-0.002
trade unionist|told:hands	0.014
trade unionist|told:happene	-0.007
trade unionist|told:harassm	-0.005
trade unionist|told:having	-0.011
trade unionist|told:head	-0.029
trade unionist|told:health	-0.005
trade unionist|told:heard	-0.003
trade unionist|told:hearing	-0.017
trade unionist|told:heavy	-0.002
trade unionist|told:held	-0.014
trade unionist|told:help	-0.002
trade unionist|told:here	-0.011
trade unionist|told:herself	-0.006
trade unionist|told:hide	-0.002
trade unionist|told:hiding	-0.004
trade unionist|told:high	-0.017
trade unionist|told:highest	-0.002
trade unionist|told:highlig	-0.002
trade unionist|told:him	-0.006
trade unionist|told:himself	-0.014
trade unionist|told:histori	-0.011
trade unionist|told:hold	-0.008
trade unionist|told:holding	-0.004
trade unionist|told:holiday	-0.002
trade unionist|told:home	-0.03
trade unionist|told:homes	-0.02
trade unionist|told:hospita	-0.019
trade unionist|told:host	-0.002
trade unionist|told:hostage	-0.014
trade unionist|told:hostile	0.02
trade unionist|told:hotel	-0.002
trade unionist|told:hours	-0.021
trade unionist|told:house	-0.024
trade unionist|told:houses	0.01
trade unionist|told:how	-0.025
trade unionist|told:however	-0.066
trade unionist|told:human	-0.09
trade unionist|told:humanit	-0.006
trade unionist|told:hundred	-0.002
trade unionist|told:husband	-0.011
trade unionist|told:identif	-0.042
trade unionist|told:identit	-0.002
trade unionist|told:illegal	0.002
trade unionist|told:immedia	-0.01
trade unionist|told:impriso	0.023
trade unionist|told:improve	-0.002
trade unionist|told:incarce	0.036
trade unionist|told:inciden	0.025
trade unionist|told:incitem	-0.002
trade unionist|told:incitin	-0.006
trade unionist|told:include	-0.019
trade unionist|told:includi	0.096
trade unionist|told:increas	-0.009
trade unionist|told:indepen	-0.021
trade unionist|told:indicat	-0.001
trade unionist|told:indictm	-0.004
trade unionist|told:individ	-0.007
trade unionist|told:informa	-0.006
trade unionist|told:informe	-0.011
trade unionist|told:initial	-0.009
trade unionist|told:injured	-0.004
trade unionist|told:injusti	-0.001
trade unionist|told:inside	-0.003
trade unionist|told:institu	-0.012
trade unionist|told:insulti	-0.005
trade unionist|told:intelli	-0.002
trade unionist|told:intende	-0.002
trade unionist|told:intensi	-0.001
trade unionist|told:intent	-0.004
trade unionist|told:intenti	-0.005
trade unionist|told:interna	-0.006
trade unionist|told:interro	-0.016
trade unionist|told:intervi	-0.006
trade unionist|told:intimid	-0.001
trade unionist|told:into	-0.042
trade unionist|told:investi	-0.024
trade unionist|told:involve	-0.014
trade unionist|told:involvi	-0.006
trade unionist|told:issue	-0.007
trade unionist|told:issued	-0.007
trade unionist|told:issues	-0.006
trade unionist|told:items	-0.011
trade unionist|told:it’s	-0.001
trade unionist|told:jail	-0.007
trade unionist|told:jailed	0.001
trade unionist|told:join	0.02
trade unionist|told:journal	0.013
trade unionist|told:judge	-0.005
trade unionist|told:jury	-0.011
trade unionist|told:just	-0.02
trade unionist|told:justice	-0.014
trade unionist|told:justify	-0.002
trade unionist|told:kept	0.017
trade unionist|told:key	-0.006
trade unionist|told:kidnap	-0.008
trade unionist|told:kidnapp	-0.042
trade unionist|told:killed	-0.039
trade unionist|told:killers	-0.001
trade unionist|told:killing	-0.018
trade unionist|told:kind	-0.002
trade unionist|told:kingdom	-0.005
trade unionist|told:know	-0.005
trade unionist|told:knowing	-0.005
trade unionist|told:known	0.009
trade unionist|told:labor	0.135
trade unionist|told:labour	-0.012
trade unionist|told:lack	0.034
trade unionist|told:languag	-0.001
trade unionist|told:lashes	0.131
trade unionist|told:last	-0.067
trade unionist|told:late	-0.01
trade unionist|told:later	-0.036
trade unionist|told:latest	-0.021
trade unionist|told:launche	0.016
trade unionist|told:law	-0.029
trade unionist|told:laws	-0.004
trade unionist|told:lawyer	-0.008
trade unionist|told:lawyers	-0.009
trade unionist|told:leader	0.005
trade unionist|told:leaders	-0.009
trade unionist|told:leading	-0.038
trade unionist|told:least	-0.02
trade unionist|told:leave	-0.006
trade unionist|told:leaving	-0.002
trade unionist|told:led	-0.017
trade unionist|told:left	0.001
trade unionist|told:legal	-0.012
trade unionist|told:legitim	0.018
trade unionist|told:let	-0.001
trade unionist|told:letter	-0.007
trade unionist|told:license	-0.018
trade unionist|told:lies	-0.006
trade unionist|told:life	0.007
trade unionist|told:like	-0.009
trade unionist|told:likely	-0.006
trade unionist|told:line	-0.007
trade unionist|told:linked	-0.007
trade unionist|told:links	-0.004
trade unionist|told:list	-0.002
trade unionist|told:listed	-0.009
trade unionist|told:live	-0.004
trade unionist|told:lived	-0.001
trade unionist|told:lives	-0.005
trade unionist|told:living	-0.003
trade unionist|told:local	-0.012
trade unionist|told:locatio	-0.004
trade unionist|told:long	-0.018
trade unionist|told:lost	0.016
trade unionist|told:made	0.004
trade unionist|told:magistr	-0.002
trade unionist|told:main	-0.012
trade unionist|told:maintai	-0.006
trade unionist|told:make	-0.005
trade unionist|told:making	-0.007
trade unionist|told:male	-0.001
trade unionist|told:man	-0.017
trade unionist|told:many	0.006
trade unionist|told:march	-0.001
trade unionist|told:mass	-0.009
trade unionist|told:massacr	-0.002
trade unionist|told:materia	-0.029
trade unionist|told:matter	-0.007
trade unionist|told:may	-0.004
trade unionist|told:measure	-0.008
trade unionist|told:media	-0.054
trade unionist|told:medical	-0.013
trade unionist|told:meet	-0.003
trade unionist|told:meeting	-0.006
trade unionist|told:member	0.123
trade unionist|told:members	0.052
trade unionist|told:men	-0.017
trade unionist|told:mention	-0.008
trade unionist|told:message	-0.002
trade unionist|told:met	-0.003
trade unionist|told:might	-0.005
trade unionist|told:miles	-0.018
trade unionist|told:militan	-0.001
trade unionist|told:militar	-0.023
trade unionist|told:million	-0.005
trade unionist|told:ministe	-0.02
trade unionist|told:minutes	-0.001
trade unionist|told:missing	-0.012
trade unionist|told:mission	-0.005
trade unionist|told:mistrea	-0.004
trade unionist|told:money	-0.004
trade unionist|told:month	-0.012
trade unionist|told:months	0.045
trade unionist|told:more	-0.024
trade unionist|told:morning	-0.019
trade unionist|told:most	0.01
trade unionist|told:mother	-0.003
trade unionist|told:motivat	-0.002
trade unionist|told:moved	-0.008
trade unionist|told:movemen	-0.013
trade unionist|told:much	-0.005
trade unionist|told:multipl	-0.007
trade unionist|told:murder	-0.016
trade unionist|told:murdere	-0.013
trade unionist|told:must	-0.004
trade unionist|told:name	-0.007
trade unionist|told:named	0.062
trade unionist|told:nationa	0.07
trade unionist|told:nature	-0.005
trade unionist|told:near	-0.01
trade unionist|told:nearly	-0.015
trade unionist|told:network	-0.004
trade unionist|told:never	-0.008
trade unionist|told:new	0.025
trade unionist|told:news	-0.018
trade unionist|told:newspap	-0.019
trade unionist|told:next	-0.011
trade unionist|told:night	0.023
trade unionist|told:nine	-0.028
trade unionist|told:nonsens	-0.001
trade unionist|told:north	-0.005
trade unionist|told:norther	-0.008
trade unionist|told:not	-0.043
trade unionist|told:nothing	-0.004
trade unionist|told:notice	-0.005
trade unionist|told:notorio	-0.001
trade unionist|told:now	-0.012
trade unionist|told:number	-0.004
trade unionist|told:observe	-0.003
trade unionist|told:obvious	-0.002
trade unionist|told:occasio	-0.002
trade unionist|told:occurre	-0.005
trade unionist|told:off	-0.019
trade unionist|told:offence	-0.003
trade unionist|told:offer	-0.005
trade unionist|told:office	-0.019
trade unionist|told:officer	-0.022
trade unionist|told:offices	-0.009
trade unionist|told:officia	-0.04
trade unionist|told:oil	-0.009
trade unionist|told:old	-0.009
trade unionist|told:once	-0.002
trade unionist|told:one	0.045
trade unionist|told:ongoing	-0.002
trade unionist|told:online	-0.004
trade unionist|told:only	0.005
trade unionist|told:opened	-0.002
trade unionist|told:operati	-0.03
trade unionist|told:opposit	-0.038
trade unionist|told:oppress	-0.008
trade unionist|told:order	-0.009
trade unionist|told:ordered	0.035
trade unionist|told:orders	-0.001
trade unionist|told:organis	-0.01
trade unionist|told:organiz	-0.076
trade unionist|told:other	-0.028
trade unionist|told:others	0.014
trade unionist|told:our	0.014
trade unionist|told:out	-0.025
trade unionist|told:outbrea	-0.009
trade unionist|told:outfit	-0.001
trade unionist|told:outlet	-0.005
trade unionist|told:outlets	-0.021
trade unionist|told:outrage	-0.01
trade unionist|told:outside	-0.014
trade unionist|told:outspok	-0.005
trade unionist|told:outstan	-0.001
trade unionist|told:over	-0.017
trade unionist|told:own	0.015
trade unionist|told:pair	-0.003
trade unionist|told:pandemi	-0.003
trade unionist|told:parents	-0.011
trade unionist|told:part	-0.014
trade unionist|told:partici	-0.016
trade unionist|told:particu	-0.007
trade unionist|told:partner	-0.002
trade unionist|told:party	0.064
trade unionist|told:party’s	-0.035
trade unionist|told:passage	-0.002
trade unionist|told:passeng	-0.001
trade unionist|told:past	-0.006
trade unionist|told:peace	0.018
trade unionist|told:peacefu	0.006
trade unionist|told:penalty	-0.013
trade unionist|told:people	0.007
trade unionist|told:period	-0.013
trade unionist|told:persecu	-0.006
trade unionist|told:person	-0.016
trade unionist|told:persona	-0.023
trade unionist|told:persons	-0.004
trade unionist|told:phone	-0.007
trade unionist|told:photo	-0.001
trade unionist|told:photogr	-0.003
trade unionist|told:physica	-0.011
trade unionist|told:pic	-0.001
trade unionist|told:picked	-0.006
trade unionist|told:picture	-0.004
trade unionist|told:pieces	-0.007
trade unionist|told:place	0.018
trade unionist|told:places	-0.003
trade unionist|told:planned	-0.01
trade unionist|told:plannin	-0.005
trade unionist|told:plans	-0.002
trade unionist|told:played	-0.002
trade unionist|told:plea	-0.001
trade unionist|told:plot	-0.003
trade unionist|told:poet	0.007
trade unionist|told:point	-0.015
trade unionist|told:pointed	-0.006
trade unionist|told:police	-0.073
trade unionist|told:policy	-0.003
trade unionist|told:politic	-0.063
trade unionist|told:popular	0.031
trade unionist|told:populat	-0.001
trade unionist|told:possess	-0.004
trade unionist|told:possibl	-0.004
trade unionist|told:post	-0.008
trade unionist|told:posted	-0.004
trade unionist|told:posts	-0.004
trade unionist|told:power	-0.016
trade unionist|told:powerfu	-0.002
trade unionist|told:powers	0.009
trade unionist|told:practic	0.017
trade unionist|told:pre-tri	-0.003
trade unionist|told:present	0.012
trade unionist|told:preside	0.207
trade unionist|told:press	0.01
trade unionist|told:pressur	-0.004
trade unionist|told:pretria	-0.002
trade unionist|told:prevent	-0.004
trade unionist|told:previou	-0.017
trade unionist|told:prime	-0.009
trade unionist|told:prison	0.073
trade unionist|told:prisone	-0.015
trade unionist|told:private	0.018
trade unionist|told:probe	-0.002
trade unionist|told:problem	-0.002
trade unionist|told:proceed	-0.002
trade unionist|told:produce	-0.002
trade unionist|told:profess	-0.02
trade unionist|told:profile	-0.011
trade unionist|told:program	-0.002
trade unionist|told:promine	0.003
trade unionist|told:proof	-0.008
trade unionist|told:prosecu	-0.012
trade unionist|told:protect	-0.022
trade unionist|told:protest	-0.054
trade unionist|told:provide	-0.004
trade unionist|told:provinc	-0.024
trade unionist|told:provisi	-0.007
trade unionist|told:public	-0.028
trade unionist|told:publica	-0.006
trade unionist|told:publish	-0.033
trade unionist|told:pulled	-0.005
trade unionist|told:punishm	-0.004
trade unionist|told:pushed	-0.006
trade unionist|told:put	-0.02
trade unionist|told:questio	-0.028
trade unionist|told:raid	-0.007
trade unionist|told:raided	-0.017
trade unionist|told:raised	-0.002
trade unionist|told:ransom	-0.006
trade unionist|told:reached	-0.006
trade unionist|told:real	-0.002
trade unionist|told:reason	-0.007
trade unionist|told:recalle	-0.004
trade unionist|told:receive	-0.025
trade unionist|told:recent	-0.009
trade unionist|told:recentl	-0.01
trade unionist|told:recogni	-0.007
trade unionist|told:record	-0.006
trade unionist|told:recover	-0.016
trade unionist|told:red-tag	-0.005
trade unionist|told:refugee	-0.006
trade unionist|told:refused	-0.005
trade unionist|told:regime	-0.012
trade unionist|told:regime’	-0.008
trade unionist|told:region	0.02
trade unionist|told:regiona	-0.017
trade unionist|told:regulat	-0.008
trade unionist|told:rejecte	-0.003
trade unionist|told:related	-0.001
trade unionist|told:relatio	-0.003
trade unionist|told:relativ	-0.004
trade unionist|told:release	-0.018
trade unionist|told:releasi	-0.001
trade unionist|told:relevan	0.07
trade unionist|told:religio	-0.005
trade unionist|told:remain	-0.014
trade unionist|told:remaine	-0.002
trade unionist|told:remains	-0.014
trade unionist|told:reminde	-0.005
trade unionist|told:removed	-0.009
trade unionist|told:repeate	-0.003
trade unionist|told:report	-0.013
trade unionist|told:reporte	-0.04
trade unionist|told:reporti	-0.008
trade unionist|told:reports	-0.013
trade unionist|told:represe	-0.007
trade unionist|told:repress	-0.021
trade unionist|told:request	-0.006
trade unionist|told:rescue	-0.002
trade unionist|told:researc	-0.011
trade unionist|told:residen	0.04
trade unionist|told:respect	-0.047
trade unionist|told:respons	-0.031
trade unionist|told:result	0.009
trade unionist|told:retalia	0.021
trade unionist|told:return	-0.002
trade unionist|told:returne	-0.001
trade unionist|told:reveale	-0.009
trade unionist|told:review	-0.005
trade unionist|told:right	-0.012
trade unionist|told:rights	0.041
trade unionist|told:risk	-0.01
trade unionist|told:role	-0.028
trade unionist|told:room	-0.002
trade unionist|told:rule	0.015
trade unionist|told:ruled	-0.002
trade unionist|told:ruling	-0.011
trade unionist|told:safe	-0.009
trade unionist|told:sale	-0.003
trade unionist|told:same	-0.019
trade unionist|told:saw	-0.004
trade unionist|told:say	-0.008
trade unionist|told:saying	0.006
trade unionist|told:says	-0.005
trade unionist|told:scholar	-0.006
trade unionist|told:school	-0.004
trade unionist|told:search	0.011
trade unionist|told:searche	-0.005
trade unionist|told:second	-0.006
trade unionist|told:secret	-0.007
trade unionist|told:secreta	-0.011
trade unionist|told:section	0.07
trade unionist|told:securit	-0.041
trade unionist|told:see	-0.004
trade unionist|told:seeking	-0.002
trade unionist|told:seem	-0.007
trade unionist|told:seen	-0.006
trade unionist|told:seized	-0.041
trade unionist|told:send	-0.004
trade unionist|told:senior	-0.01
trade unionist|told:sent	-0.007
trade unionist|told:sentenc	0.081
trade unionist|told:separat	-0.004
trade unionist|told:series	-0.002
trade unionist|told:serious	-0.001
trade unionist|told:served	-0.008
trade unionist|told:service	-0.007
trade unionist|told:serving	-0.026
trade unionist|told:set	0.005
trade unionist|told:seven	-0.035
trade unionist|told:several	-0.011
trade unionist|told:sex	-0.002
trade unionist|told:sexual	0.012
trade unionist|told:sharing	-0.003
trade unionist|told:short	0.016
trade unionist|told:shot	-0.014
trade unionist|told:should	-0.021
trade unionist|told:show	-0.006
trade unionist|told:showed	-0.014
trade unionist|told:showing	-0.003
trade unionist|told:shows	-0.002
trade unionist|told:side	-0.005
trade unionist|told:sign	-0.005
trade unionist|told:silence	-0.007
trade unionist|told:silent	-0.004
trade unionist|told:similar	-0.012
trade unionist|told:since	-0.046
trade unionist|told:sister	-0.013
trade unionist|told:sit	-0.003
trade unionist|told:site	-0.002
trade unionist|told:situati	-0.008
trade unionist|told:six	-0.023
trade unionist|told:sixth	-0.005
trade unionist|told:slain	-0.006
trade unionist|told:sleep	-0.005
trade unionist|told:social	-0.017
trade unionist|told:society	0.006
trade unionist|told:solidar	-0.008
trade unionist|told:some	-0.017
trade unionist|told:someone	-0.004
trade unionist|told:somethi	0.016
trade unionist|told:son	0.017
trade unionist|told:soon	-0.012
trade unionist|told:source	0.017
trade unionist|told:sources	-0.012
trade unionist|told:special	-0.002
trade unionist|told:sped	-0.008
trade unionist|told:speech	-0.009
trade unionist|told:spent	-0.008
trade unionist|told:spoke	-0.012
trade unionist|told:spokesm	-0.017
trade unionist|told:spokesp	-0.059
trade unionist|told:spreadi	-0.005
trade unionist|told:stabbed	-0.004
trade unionist|told:staff	-0.014
trade unionist|told:started	0.01
trade unionist|told:state	0.046
trade unionist|told:stateme	-0.036
trade unionist|told:states	-0.006
trade unionist|told:station	-0.005
trade unionist|told:still	-0.024
trade unionist|told:stood	-0.003
trade unionist|told:stop	-0.005
trade unionist|told:stopped	-0.002
trade unionist|told:story	-0.015
trade unionist|told:street	-0.004
trade unionist|told:stress	-0.003
trade unionist|told:strongl	-0.002
trade unionist|told:struggl	0.018
trade unionist|told:stuck	-0.002
trade unionist|told:student	-0.006
trade unionist|told:subject	-0.008
trade unionist|told:subsequ	-0.003
trade unionist|told:suburb	-0.007
trade unionist|told:success	-0.002
trade unionist|told:such	-0.043
trade unionist|told:suffere	-0.006
trade unionist|told:suggest	-0.005
trade unionist|told:suicide	-0.01
trade unionist|told:summone	-0.001
trade unionist|told:support	-0.002
trade unionist|told:suppose	-0.001
trade unionist|told:surroun	-0.008
trade unionist|told:surveil	-0.008
trade unionist|told:survive	-0.003
trade unionist|told:suspect	-0.016
trade unionist|told:suspici	-0.002
trade unionist|told:system	0.023
trade unionist|told:tagged	-0.004
trade unionist|told:take	-0.001
trade unionist|told:taken	-0.01
trade unionist|told:target	-0.006
trade unionist|told:targete	-0.042
trade unionist|told:targeti	-0.013
trade unionist|told:taxi	-0.01
trade unionist|told:teacher	-0.002
trade unionist|told:team	-0.005
trade unionist|told:telling	-0.002
trade unionist|told:ten	-0.013
trade unionist|told:term	-0.004
trade unionist|told:terms	-0.002
trade unionist|told:terror	-0.005
trade unionist|told:terrori	0.111
trade unionist|told:testimo	-0.015
trade unionist|told:than	-0.016
trade unionist|told:them	-0.033
trade unionist|told:themsel	-0.001
trade unionist|told:then	-0.007
trade unionist|told:there	-0.008
trade unionist|told:these	-0.004
trade unionist|told:think	-0.004
trade unionist|told:third	-0.008
trade unionist|told:those	-0.031
trade unionist|told:though	-0.006
trade unionist|told:thought	-0.017
trade unionist|told:thousan	-0.011
trade unionist|told:threat	-0.002
trade unionist|told:threate	-0.012
trade unionist|told:threats	-0.001
trade unionist|told:three	-0.039
trade unionist|told:through	-0.023
trade unionist|told:till	-0.004
trade unionist|told:time	-0.005
trade unionist|told:times	-0.01
trade unionist|told:today	0.016
trade unionist|told:told	-0.062
trade unionist|told:too	-0.015
trade unionist|told:took	0.011
trade unionist|told:top	-0.007
trade unionist|told:torture	0.01
trade unionist|told:torturi	-0.006
trade unionist|told:toward	-0.003
trade unionist|told:towards	-0.009
trade unionist|told:trade	0.097
trade unionist|told:transfe	-0.03
trade unionist|told:transla	-0.007
trade unionist|told:travel	-0.006
trade unionist|told:travest	-0.001
trade unionist|told:treatme	0.013
trade unionist|told:trial	-0.022
trade unionist|told:tried	-0.008
trade unionist|told:truth	-0.002
trade unionist|told:try	-0.008
trade unionist|told:trying	-0.018
trade unionist|told:turned	-0.002
trade unionist|told:tweet	-0.001
trade unionist|told:tweeted	0.016
trade unionist|told:twitter	-0.001
trade unionist|told:two	0.049
trade unionist|told:two-yea	0.122
trade unionist|told:tycoon	-0.011
trade unionist|told:uncerta	-0.002
trade unionist|told:uncondi	-0.005
trade unionist|told:under	0.016
trade unionist|told:undermi	-0.003
trade unionist|told:underst	-0.001
trade unionist|told:unident	-0.012
trade unionist|told:union	0.123
trade unionist|told:unionis	0.027
trade unionist|told:univers	-0.002
trade unionist|told:unknown	-0.003
trade unionist|told:until	-0.007
trade unionist|told:upon	-0.008
trade unionist|told:uprisin	-0.002
trade unionist|told:urge	-0.003
trade unionist|told:urged	-0.006
trade unionist|told:use	-0.003
trade unionist|told:used	-0.013
trade unionist|told:using	0.116
trade unionist|told:various	-0.011
trade unionist|told:vehicle	-0.002
trade unionist|told:verdict	-0.008
trade unionist|told:very	0.017
trade unionist|told:veteran	-0.006
trade unionist|told:via	-0.003
trade unionist|told:vice	0.109
trade unionist|told:victim	-0.017
trade unionist|told:victims	-0.008
trade unionist|told:video	-0.006
trade unionist|told:videos	-0.001
trade unionist|told:view	-0.003
trade unionist|told:violate	-0.008
trade unionist|told:violati	-0.008
trade unionist|told:violenc	-0.007
trade unionist|told:visited	-0.002
trade unionist|told:voice	-0.001
trade unionist|told:voices	-0.02
trade unionist|told:waiting	-0.005
trade unionist|told:walked	-0.002
trade unionist|told:want	-0.011
trade unionist|told:wanted	-0.001
trade unionist|told:war	-0.005
trade unionist|told:warrant	0.003
trade unionist|told:wave	-0.022
trade unionist|told:way	0.018
trade unionist|told:website	-0.017
trade unionist|told:week	-0.023
trade unionist|told:weeks	0.006
trade unionist|told:well	-0.015
trade unionist|told:went	-0.016
trade unionist|told:what	-0.012
trade unionist|told:when	-0.047
trade unionist|told:where	-0.028
trade unionist|told:whether	-0.01
trade unionist|told:while	-0.041
trade unionist|told:white	-0.005
trade unionist|told:whom	-0.005
trade unionist|told:whose	-0.02
trade unionist|told:why	-0.005
trade unionist|told:widely	-0.003
trade unionist|told:widespr	-0.003
trade unionist|told:wife	-0.018
trade unionist|told:will	-0.019
trade unionist|told:willing	-0.002
trade unionist|told:within	-0.015
trade unionist|told:without	-0.012
trade unionist|told:witness	-0.015
trade unionist|told:woman	-0.016
trade unionist|told:women	0.105
trade unionist|told:women’s	-0.027
trade unionist|told:words	-0.006
trade unionist|told:work	-0.019
trade unionist|told:worked	0.017
trade unionist|told:worker	0.053
trade unionist|told:workers	0.011
trade unionist|told:working	-0.014
trade unionist|told:world	-0.005
trade unionist|told:worst	-0.003
trade unionist|told:would	-0.036
trade unionist|told:writer	-0.001
trade unionist|told:writers	-0.018
trade unionist|told:writes	-0.001
trade unionist|told:writing	-0.011
trade unionist|told:written	0.02
trade unionist|told:wrote	-0.026
trade unionist|told:year	-0.015
trade unionist|told:years	0.002
trade unionist|told:yet	-0.002
trade unionist|told:you	-0.002
trade unionist|told:young	-0.012
trade unionist|top:activist	0.145
trade unionist|top:defender	-0.072
trade unionist|top:politics	0.054
trade unionist|top:press	-0.237
trade unionist|top:union	0.114
trade unionist|topic:crime	-0.072
trade unionist|topic:dissent	-0.006
trade unionist|topic:press freedom	-0.026`;
