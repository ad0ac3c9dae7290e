/** Made by bench/train/hrdsattack.ts from the training rows of HRDsAttack (MIT); do not edit. */
export const HRDSATTACK = `[country] 0.21
agents	0.012
dateline	1.507
first	0.824
hasTown	0.651
hintShare	0.094
hints	0.668
isLocated	0.39
iso3:AFG	0.106
iso3:AGO	-0.007
iso3:ALB	-0.044
iso3:AND	1.593
iso3:ARE	-0.378
iso3:ARG	-0.015
iso3:ARM	-0.072
iso3:AUS	-0.197
iso3:AZE	-0.069
iso3:BDI	-2.342
iso3:BEL	1.946
iso3:BEN	-0.517
iso3:BFA	-0.003
iso3:BGD	-1.151
iso3:BHR	0.091
iso3:BLR	1.766
iso3:BOL	-0.416
iso3:BRA	-0.17
iso3:BRN	-0.001
iso3:CAN	-1.812
iso3:CHE	-0.604
iso3:CHL	-0.005
iso3:CHN	0.215
iso3:CMR	-0.449
iso3:COD	0.575
iso3:COG	-0.051
iso3:COL	-0.115
iso3:CPV	-0.222
iso3:CUB	-0.892
iso3:CXR	-0.067
iso3:CYP	-0.042
iso3:CZE	-0.003
iso3:DDR	-0.002
iso3:DEU	-1.109
iso3:DNK	-1.076
iso3:DZA	0.481
iso3:ECU	-0.035
iso3:EGY	-1.158
iso3:ERI	-0.011
iso3:ESP	-0.337
iso3:ETH	-0.461
iso3:FRA	-0.965
iso3:FRO	-0.044
iso3:GBR	-0.073
iso3:GEO	-0.139
iso3:GHA	-0.17
iso3:GMB	0.124
iso3:GNQ	-0.125
iso3:GRC	0.279
iso3:GTM	-0.112
iso3:GUM	-0.042
iso3:HND	-0.069
iso3:HTI	0.929
iso3:HUN	-0.31
iso3:IDN	0.519
iso3:IND	0.079
iso3:IRL	-0.07
iso3:IRN	-1.085
iso3:IRQ	0.23
iso3:ISR	0.803
iso3:ITA	-0.563
iso3:JAM	-0.042
iso3:JEY	-0.018
iso3:JOR	-0.004
iso3:JPN	-1.078
iso3:KAZ	-0.008
iso3:KEN	-0.026
iso3:KHM	-0.403
iso3:KOR	0.252
iso3:KWT	0.03
iso3:LAO	-0.001
iso3:LBN	0.237
iso3:LBR	2.254
iso3:LBY	1.739
iso3:LKA	-1.879
iso3:LTU	-0.037
iso3:LVA	-0.002
iso3:MAC	-0.002
iso3:MAR	0.091
iso3:MDA	-0.033
iso3:MEX	0.896
iso3:MLI	-0.114
iso3:MLT	2.008
iso3:MMR	0.609
iso3:MNG	-0.784
iso3:MOZ	0.308
iso3:MUS	0.431
iso3:MWI	-0.013
iso3:MYS	1.972
iso3:NAM	0.656
iso3:NER	-0.698
iso3:NGA	-0.609
iso3:NIC	0.916
iso3:NLD	-0.179
iso3:NOR	-0.062
iso3:NPL	-0.031
iso3:NZL	0.41
iso3:OMN	-0.067
iso3:PAK	-0.066
iso3:PER	-0.099
iso3:PHL	-0.211
iso3:PNG	-0.229
iso3:POL	-0.082
iso3:PRI	-0.044
iso3:PRK	-0.066
iso3:PRT	0.835
iso3:PRY	-0.001
iso3:PSE	-1.229
iso3:QAT	1.29
iso3:RUS	-0.044
iso3:RWA	-0.039
iso3:SAU	-0.185
iso3:SDN	-0.002
iso3:SEN	-0.038
iso3:SGP	-0.039
iso3:SLB	-0.013
iso3:SLV	-0.11
iso3:SOM	1.87
iso3:SSD	-0.001
iso3:SUN	-0.023
iso3:SWE	0.197
iso3:SWZ	0.712
iso3:SYR	2.682
iso3:TCD	-0.033
iso3:TGO	-0.027
iso3:THA	0.403
iso3:TUN	0.154
iso3:TUR	1.694
iso3:TWN	-0.083
iso3:UGA	0.283
iso3:UKR	0.548
iso3:USA	-0.648
iso3:UZB	-2.19
iso3:VAT	-0.003
iso3:VEN	-1.254
iso3:VNM	-2.137
iso3:YEM	0.663
iso3:YUG	-0.001
iso3:ZAF	-0.941
iso3:ZWE	-0.3
lead	0.796
leadLocated	-0.066
located	1.13
log	0.524
noName	-0.267
null	0.134
null:actShare	0.739
null:actTitle	-0.354
null:countries	0.268
null:dates	0.412
null:few	-0.215
null:long	0.548
null:many	0.992
null:noDay	0.945
null:noTownLead	0.551
null:noYear	1.031
null:notThisYear	-0.477
null:speaker	-1.582
null:spread	-0.127
null:undatedLead	-0.939
null:violentLead	-1.4
null:violentShare	0.311
null:violentTitle	-0.364
once	-0.887
roles	-1.287
share	0.223
title	-0.215
titleLocated	0.432
top	-0.601
towns	-0.664
violent	1.086
[year] 0.255
acts	0.089
bare	0.077
born	0.572
close	0.736
count	0.306
dateline	0.62
deed:abduct	-0.354
deed:arrest	-0.093
deed:court	-0.739
deed:hurt	-0.262
deed:kill	-0.075
early	0.154
first	0.319
firstViolent	-0.169
happened	0.821
late	-0.248
lead	-0.602
leadViolent	-0.3
likeTitle	-0.364
mainDeed	0.242
nearTitle	-0.211
null	0.041
null:actShare	0.47
null:actTitle	-0.798
null:countries	0.354
null:dates	-0.047
null:long	0.109
null:many	0.611
null:noDay	-0.433
null:noTownLead	0.348
null:noYear	1.131
null:notThisYear	0.073
null:speaker	0.318
null:undatedLead	0.377
null:violentLead	-0.267
null:violentShare	-0.293
null:violentTitle	0.013
open	0.841
precision:day	0.682
precision:month	0.042
precision:range	-0.664
precision:week	0.005
precision:year	-0.041
published	-0.139
share	0.894
shareActs	0.299
shareClose	0.255
shareCloseHappened	-0.076
shareHappened	0.251
shareLike	0.339
shareMainDeed	-0.024
shareTitleDeed	-0.114
shareViolent	0.32
title	0.442
titleDeed	0.372
violent	0.443
weekday	-0.636
withYear	0.26
years:0	-0.139
years:1	-0.403
years:2	0.006
years:3	0.364
years:4	0.324
years:old	-0.052
[month] 0.395
acts	0.401
born	0.342
close	0.423
count	0.626
dateline	0.806
deed:abduct	-0.482
deed:arrest	-0.035
deed:court	-0.683
deed:hurt	0.11
deed:kill	-0.077
early	0.377
first	0.212
firstViolent	-0.238
happened	0.475
late	-0.532
lead	-0.139
leadViolent	-0.387
likeTitle	-0.244
mainDeed	-0.045
months:0	-0.149
months:1	-0.018
months:13	-0.022
months:2	-0.647
months:3	-0.061
months:4	-0.424
nearTitle	0.362
null	0.396
null:actShare	0.461
null:actTitle	-0.146
null:countries	0.904
null:dates	-0.449
null:long	0.702
null:many	0.602
null:noDay	0.227
null:noTownLead	-0.077
null:noYear	-0.742
null:notThisYear	0.161
null:speaker	-0.157
null:undatedLead	-0.345
null:violentLead	-0.256
null:violentShare	0.079
null:violentTitle	0.252
open	-0.025
precision:day	1.008
precision:month	0.356
precision:range	-0.403
precision:week	-0.178
published	-0.149
share	-0.313
shareActs	0.142
shareClose	-0.109
shareCloseHappened	0.019
shareHappened	0.01
shareLike	0.137
shareMainDeed	0.247
shareTitleDeed	0.317
shareViolent	0.12
title	-0.07
titleDeed	0.149
violent	0.426
weekday	-0.706
withYear	0.487
years:0	-0.409
years:1	-0.118
years:2	0.19
years:3	-0.053
years:4	-0.321
years:old	-0.304
[date] 0.175
acts	0.448
born	-0.126
close	0.531
count	0.472
dateline	1.111
days:0	-0.223
days:1	-0.692
days:2	0.649
days:3	-0.246
days:32	-0.148
days:4	-0.748
days:5	-0.509
days:6	-0.097
days:7	0.208
days:8	0.521
deed:abduct	0.146
deed:arrest	0.11
deed:court	-0.989
deed:hurt	0.371
deed:kill	-0.324
early	0.213
first	0.029
firstViolent	-0.187
happened	0.008
late	-0.771
lead	0.147
leadViolent	-0.295
likeTitle	-0.358
mainDeed	0.101
months:0	-0.223
months:1	-0.264
months:13	0.048
months:2	-0.072
months:3	-0.661
months:4	-0.222
nearTitle	0.367
null	0.438
null:actShare	1.019
null:actTitle	-0.178
null:countries	1.134
null:dates	0.347
null:long	0.7
null:many	0.222
null:noDay	0.439
null:noTownLead	-0.167
null:noYear	-0.538
null:notThisYear	0.39
null:speaker	-0.297
null:undatedLead	0.256
null:violentLead	-0.16
null:violentShare	0.387
null:violentTitle	0.093
open	0.141
precision:day	0.697
precision:range	-1.401
share	-0.421
shareActs	0.833
shareClose	0.6
shareCloseHappened	0.228
shareHappened	-0.005
shareLike	0.095
shareMainDeed	0.166
shareTitleDeed	0.466
shareViolent	0.137
title	0.477
titleDeed	-0.014
violent	0.251
weekday	-1.648
withYear	0.219
years:0	-0.567
years:1	-0.436
years:2	0.529
years:3	0.047
years:4	-0.035
years:old	0.028
[mention] 0.5
act:ATT	0.01
act:CHD	0.009
act:CIV	-0.022
act:DEN	0.015
act:DET	0.307
act:DIS	0.011
act:DSP	-0.045
act:INC	-0.003
act:KIL	0.222
act:OBJ	0.071
act:PER	0.049
act:SEX	0.025
act:SLV	0.021
act:TOR	-0.009
bias	0.151
by:de_facto_authority	0.009
by:foreign_state	0.005
by:nobody	-0.018
by:non_state_armed	0.037
by:other_state	-0.036
by:private	0.113
by:state_allied	0.027
by:state_security	0.019
byAny:de_facto_authority	0.018
byAny:foreign_state	0.02
byAny:non_state_armed	0.045
byAny:other_state	0.027
byAny:private	0.163
byAny:state_allied	0.033
byAny:state_security	0.034
has:army	0.227
has:assault	-0.083
has:beat	-0.14
has:censor	0.03
has:company	-0.077
has:court	-0.12
has:death	-0.182
has:detain	0.108
has:discriminate	0.168
has:foreign	0.203
has:gang	-0.087
has:gunmen	0.042
has:hostage	0.117
has:kidnap	-0.012
has:kill	-0.226
has:labour	-0.029
has:police	0.034
has:political	0.115
has:private	-0.067
has:sexual	-0.084
has:state	0.046
has:terror	0.257
has:threat	0.137
has:torture	0.011
has:vanish	0.016
lead:army	0.191
lead:assault	0.214
lead:beat	-0.054
lead:censor	0.016
lead:company	0.075
lead:court	0.023
lead:death	0.085
lead:detain	0.311
lead:discriminate	0.117
lead:foreign	-0.058
lead:gang	0.038
lead:gunmen	0.095
lead:hostage	-0.013
lead:kidnap	0.088
lead:kill	0.239
lead:labour	0.035
lead:police	0.074
lead:political	0.295
lead:private	0.274
lead:sexual	0.043
lead:state	0.18
lead:terror	0.024
lead:threat	0.098
lead:torture	0.087
lead:vanish	0.062
main:army	0.041
main:assault	0.181
main:company	0.105
main:court	0.13
main:death	0.059
main:detain	-0.027
main:hostage	0.022
main:kidnap	0.076
main:kill	-0.101
main:labour	-0.254
main:police	-0.068
main:political	0.058
main:private	0.015
main:sexual	0.014
main:state	-0.099
main:terror	-0.047
main:threat	0.007
main:torture	0.034
main:vanish	0.011
often:army	0.162
often:assault	0.131
often:beat	-0.013
often:censor	0.001
often:company	-0.149
often:court	0.18
often:death	0.006
often:detain	0.113
often:discriminate	0.09
often:foreign	-0.195
often:gang	-0.007
often:gunmen	-0.048
often:hostage	0.064
often:kidnap	-0.021
often:kill	0.132
often:labour	0.083
often:police	0.06
often:political	0.103
often:private	0.139
often:sexual	0.091
often:state	0.14
often:terror	0.138
often:threat	-0.042
often:torture	0.057
often:vanish	-0.037
rate:army	0.259
rate:assault	-0.049
rate:beat	-0.118
rate:censor	0.012
rate:company	0.093
rate:court	0.218
rate:death	-0.103
rate:detain	0.155
rate:discriminate	0.091
rate:foreign	-0.105
rate:gang	0.092
rate:gunmen	-0.003
rate:hostage	0.235
rate:kidnap	-0.013
rate:kill	0.024
rate:labour	-0.064
rate:police	0.045
rate:political	0.301
rate:private	0.226
rate:sexual	0.073
rate:state	0.184
rate:terror	0.189
rate:threat	0.126
rate:torture	0.158
rate:vanish	0.085
title:army	0.029
title:assault	-0.157
title:beat	-0.072
title:censor	0.041
title:company	0.102
title:court	0.119
title:death	0.137
title:detain	0.101
title:discriminate	0.042
title:foreign	-0.074
title:gang	0.045
title:gunmen	-0.048
title:hostage	0.149
title:kidnap	-0.036
title:kill	0.134
title:labour	-0.006
title:police	0.047
title:political	0.098
title:private	0.084
title:sexual	0.029
title:state	-0.081
title:terror	-0.028
title:threat	0.051
title:torture	0.019
title:vanish	0.006
[perpetrator] 0
insufficient info|act:ATT	-0.042
insufficient info|act:CHD	-0.005
insufficient info|act:CIV	0.017
insufficient info|act:DEN	-0.01
insufficient info|act:DET	0.103
insufficient info|act:DIS	-0.05
insufficient info|act:DSP	0.039
insufficient info|act:INC	-0.016
insufficient info|act:KIL	-0.035
insufficient info|act:OBJ	-0.034
insufficient info|act:PER	-0.021
insufficient info|act:SEX	0.122
insufficient info|act:SLV	-0.03
insufficient info|act:TOR	0.101
insufficient info|bias	-0.098
insufficient info|by:de_facto_authority	-0.013
insufficient info|by:foreign_state	-0.001
insufficient info|by:nobody	0.059
insufficient info|by:non_state_armed	-0.121
insufficient info|by:other_state	-0.035
insufficient info|by:private	-0.009
insufficient info|by:state_allied	-0.012
insufficient info|by:state_security	0.034
insufficient info|byAny:de_facto_authority	-0.028
insufficient info|byAny:foreign_state	-0.005
insufficient info|byAny:non_state_armed	-0.147
insufficient info|byAny:other_state	-0.089
insufficient info|byAny:private	0.092
insufficient info|byAny:state_allied	-0.016
insufficient info|byAny:state_security	0.023
insufficient info|has:army	0.205
insufficient info|has:assault	0.158
insufficient info|has:beat	-0.1
insufficient info|has:censor	-0.251
insufficient info|has:company	-0.045
insufficient info|has:court	-0.214
insufficient info|has:death	-0.129
insufficient info|has:detain	-0.031
insufficient info|has:discriminate	0.023
insufficient info|has:foreign	0.245
insufficient info|has:gang	-0.117
insufficient info|has:gunmen	0.091
insufficient info|has:hostage	-0.05
insufficient info|has:kidnap	-0.064
insufficient info|has:kill	-0.169
insufficient info|has:labour	0.21
insufficient info|has:police	0.049
insufficient info|has:political	-0.118
insufficient info|has:private	-0.068
insufficient info|has:sexual	0.273
insufficient info|has:state	-0.186
insufficient info|has:terror	0.018
insufficient info|has:threat	0.109
insufficient info|has:torture	0.175
insufficient info|has:vanish	0.038
insufficient info|lead:army	-0.036
insufficient info|lead:assault	-0.01
insufficient info|lead:beat	0.13
insufficient info|lead:censor	-0.118
insufficient info|lead:company	0.133
insufficient info|lead:court	-0.07
insufficient info|lead:death	0.139
insufficient info|lead:detain	-0.019
insufficient info|lead:discriminate	0.076
insufficient info|lead:foreign	0.494
insufficient info|lead:gang	-0.088
insufficient info|lead:gunmen	0.288
insufficient info|lead:hostage	-0.115
insufficient info|lead:kidnap	-0.138
insufficient info|lead:kill	-0.024
insufficient info|lead:labour	0.074
insufficient info|lead:police	-0.22
insufficient info|lead:political	-0.224
insufficient info|lead:private	0.184
insufficient info|lead:sexual	-0.075
insufficient info|lead:state	-0.291
insufficient info|lead:terror	-0.1
insufficient info|lead:threat	0.038
insufficient info|lead:torture	-0.112
insufficient info|lead:vanish	0.116
insufficient info|main:army	-0.026
insufficient info|main:assault	-0.121
insufficient info|main:company	-0.021
insufficient info|main:court	0.012
insufficient info|main:death	-0.031
insufficient info|main:detain	-0.247
insufficient info|main:hostage	-0.017
insufficient info|main:kidnap	0.148
insufficient info|main:kill	-0.029
insufficient info|main:labour	0.055
insufficient info|main:police	-0.101
insufficient info|main:political	-0.039
insufficient info|main:private	0.151
insufficient info|main:sexual	-0.012
insufficient info|main:state	0.301
insufficient info|main:terror	-0.066
insufficient info|main:threat	-0.015
insufficient info|main:torture	-0.007
insufficient info|main:vanish	-0.018
insufficient info|often:army	0.121
insufficient info|often:assault	-0.098
insufficient info|often:beat	-0.066
insufficient info|often:censor	-0.093
insufficient info|often:company	-0.131
insufficient info|often:court	0.069
insufficient info|often:death	-0.209
insufficient info|often:detain	0.065
insufficient info|often:discriminate	0.259
insufficient info|often:foreign	0.123
insufficient info|often:gang	-0.064
insufficient info|often:gunmen	0.25
insufficient info|often:hostage	0.091
insufficient info|often:kidnap	-0.009
insufficient info|often:kill	-0.075
insufficient info|often:labour	-0.032
insufficient info|often:police	-0.01
insufficient info|often:political	-0.014
insufficient info|often:private	0.114
insufficient info|often:sexual	-0.071
insufficient info|often:state	-0.068
insufficient info|often:terror	-0.189
insufficient info|often:threat	0.043
insufficient info|often:torture	-0.005
insufficient info|often:vanish	-0.075
insufficient info|rate:army	-0.043
insufficient info|rate:assault	0.138
insufficient info|rate:beat	0.077
insufficient info|rate:censor	-0.159
insufficient info|rate:company	0.032
insufficient info|rate:court	-0.124
insufficient info|rate:death	-0.228
insufficient info|rate:detain	0.02
insufficient info|rate:discriminate	0.323
insufficient info|rate:foreign	0.159
insufficient info|rate:gang	-0.019
insufficient info|rate:gunmen	0.217
insufficient info|rate:hostage	0.128
insufficient info|rate:kidnap	0.031
insufficient info|rate:kill	-0.167
insufficient info|rate:labour	0.021
insufficient info|rate:police	-0.078
insufficient info|rate:political	-0.02
insufficient info|rate:private	0.367
insufficient info|rate:sexual	-0.021
insufficient info|rate:state	0.169
insufficient info|rate:terror	-0.213
insufficient info|rate:threat	0.08
insufficient info|rate:torture	-0.035
insufficient info|rate:vanish	-0.024
insufficient info|title:army	-0.025
insufficient info|title:assault	-0.028
insufficient info|title:beat	-0.005
insufficient info|title:censor	-0.012
insufficient info|title:company	-0.025
insufficient info|title:court	0.01
insufficient info|title:death	0.114
insufficient info|title:detain	0.054
insufficient info|title:discriminate	-0.013
insufficient info|title:foreign	-0.009
insufficient info|title:gang	-0.022
insufficient info|title:gunmen	0.076
insufficient info|title:hostage	-0.058
insufficient info|title:kidnap	0.049
insufficient info|title:kill	-0.044
insufficient info|title:labour	-0.075
insufficient info|title:police	-0.122
insufficient info|title:political	0.03
insufficient info|title:private	0.02
insufficient info|title:sexual	-0.024
insufficient info|title:state	-0.131
insufficient info|title:terror	-0.097
insufficient info|title:threat	-0.032
insufficient info|title:torture	-0.08
insufficient info|title:vanish	0.161
other actors with permissions|act:ATT	-0.031
other actors with permissions|act:CHD	-0.028
other actors with permissions|act:CIV	0.077
other actors with permissions|act:DEN	0.043
other actors with permissions|act:DET	-0.138
other actors with permissions|act:DIS	0.161
other actors with permissions|act:DSP	-0.029
other actors with permissions|act:INC	-0.022
other actors with permissions|act:KIL	0.253
other actors with permissions|act:OBJ	-0.07
other actors with permissions|act:PER	-0.014
other actors with permissions|act:SEX	-0.023
other actors with permissions|act:SLV	-0.091
other actors with permissions|act:TOR	0.336
other actors with permissions|bias	-0.294
other actors with permissions|by:de_facto_authority	-0.036
other actors with permissions|by:foreign_state	0.021
other actors with permissions|by:nobody	-0.241
other actors with permissions|by:non_state_armed	0.045
other actors with permissions|by:other_state	-0.072
other actors with permissions|by:private	0.018
other actors with permissions|by:state_allied	0.08
other actors with permissions|by:state_security	-0.119
other actors with permissions|byAny:de_facto_authority	-0.056
other actors with permissions|byAny:foreign_state	0.082
other actors with permissions|byAny:non_state_armed	0.06
other actors with permissions|byAny:other_state	-0.051
other actors with permissions|byAny:private	-0.059
other actors with permissions|byAny:state_allied	0.244
other actors with permissions|byAny:state_security	-0.16
other actors with permissions|has:army	0.052
other actors with permissions|has:assault	0.152
other actors with permissions|has:beat	0.194
other actors with permissions|has:censor	0.132
other actors with permissions|has:company	0.005
other actors with permissions|has:court	-0.225
other actors with permissions|has:death	0.001
other actors with permissions|has:detain	-0.251
other actors with permissions|has:discriminate	-0.254
other actors with permissions|has:foreign	-0.113
other actors with permissions|has:gang	0.037
other actors with permissions|has:gunmen	-0.041
other actors with permissions|has:hostage	0.14
other actors with permissions|has:kidnap	-0.029
other actors with permissions|has:kill	0.165
other actors with permissions|has:labour	-0.108
other actors with permissions|has:police	-0.081
other actors with permissions|has:political	-0.089
other actors with permissions|has:private	-0.113
other actors with permissions|has:sexual	-0.102
other actors with permissions|has:state	0.01
other actors with permissions|has:terror	0.257
other actors with permissions|has:threat	-0.236
other actors with permissions|has:torture	-0.092
other actors with permissions|has:vanish	-0.171
other actors with permissions|lead:army	0.138
other actors with permissions|lead:assault	0.015
other actors with permissions|lead:beat	0.173
other actors with permissions|lead:censor	0.151
other actors with permissions|lead:company	-0.028
other actors with permissions|lead:court	-0.175
other actors with permissions|lead:death	0.057
other actors with permissions|lead:detain	0.229
other actors with permissions|lead:discriminate	-0.055
other actors with permissions|lead:foreign	-0.088
other actors with permissions|lead:gang	0.229
other actors with permissions|lead:gunmen	0.081
other actors with permissions|lead:hostage	-0.048
other actors with permissions|lead:kidnap	0.137
other actors with permissions|lead:kill	-0.085
other actors with permissions|lead:labour	-0.133
other actors with permissions|lead:police	-0.017
other actors with permissions|lead:political	0.031
other actors with permissions|lead:private	0.071
other actors with permissions|lead:sexual	-0.066
other actors with permissions|lead:state	0.104
other actors with permissions|lead:terror	-0.034
other actors with permissions|lead:threat	-0.07
other actors with permissions|lead:torture	0.028
other actors with permissions|lead:vanish	-0.032
other actors with permissions|main:army	-0.059
other actors with permissions|main:assault	-0.108
other actors with permissions|main:company	-0.013
other actors with permissions|main:court	-0.125
other actors with permissions|main:death	-0.128
other actors with permissions|main:detain	0.077
other actors with permissions|main:hostage	-0.024
other actors with permissions|main:kidnap	0.064
other actors with permissions|main:kill	0.024
other actors with permissions|main:labour	-0.102
other actors with permissions|main:police	0.063
other actors with permissions|main:political	0.13
other actors with permissions|main:private	-0.029
other actors with permissions|main:sexual	-0.002
other actors with permissions|main:state	-0.1
other actors with permissions|main:terror	0.088
other actors with permissions|main:threat	-0.005
other actors with permissions|main:torture	-0.032
other actors with permissions|main:vanish	-0.006
other actors with permissions|often:army	0.01
other actors with permissions|often:assault	0.017
other actors with permissions|often:beat	-0.001
other actors with permissions|often:censor	0.052
other actors with permissions|often:company	-0.082
other actors with permissions|often:court	0.066
other actors with permissions|often:death	0.223
other actors with permissions|often:detain	0.27
other actors with permissions|often:discriminate	-0.049
other actors with permissions|often:foreign	0.084
other actors with permissions|often:gang	0.158
other actors with permissions|often:gunmen	0.009
other actors with permissions|often:hostage	0.241
other actors with permissions|often:kidnap	0.063
other actors with permissions|often:kill	0.362
other actors with permissions|often:labour	-0.075
other actors with permissions|often:police	-0.058
other actors with permissions|often:political	-0.128
other actors with permissions|often:private	-0.075
other actors with permissions|often:sexual	-0.079
other actors with permissions|often:state	0.036
other actors with permissions|often:terror	0.025
other actors with permissions|often:threat	0.049
other actors with permissions|often:torture	0.166
other actors with permissions|often:vanish	-0.078
other actors with permissions|rate:army	0.116
other actors with permissions|rate:assault	0.02
other actors with permissions|rate:beat	0.011
other actors with permissions|rate:censor	0.085
other actors with permissions|rate:company	-0.07
other actors with permissions|rate:court	-0.068
other actors with permissions|rate:death	0.206
other actors with permissions|rate:detain	0.229
other actors with permissions|rate:discriminate	-0.086
other actors with permissions|rate:foreign	-0.041
other actors with permissions|rate:gang	0.389
other actors with permissions|rate:gunmen	-0.147
other actors with permissions|rate:hostage	0.27
other actors with permissions|rate:kidnap	0.071
other actors with permissions|rate:kill	0.159
other actors with permissions|rate:labour	-0.002
other actors with permissions|rate:police	-0.046
other actors with permissions|rate:political	-0.032
other actors with permissions|rate:private	-0.022
other actors with permissions|rate:sexual	-0.105
other actors with permissions|rate:state	0.008
other actors with permissions|rate:terror	-0.232
other actors with permissions|rate:threat	0.036
other actors with permissions|rate:torture	0.011
other actors with permissions|rate:vanish	-0.125
other actors with permissions|title:army	-0.059
other actors with permissions|title:assault	-0.055
other actors with permissions|title:beat	-0.026
other actors with permissions|title:censor	-0.015
other actors with permissions|title:company	-0.019
other actors with permissions|title:court	-0.043
other actors with permissions|title:death	-0.141
other actors with permissions|title:detain	0.051
other actors with permissions|title:discriminate	-0.001
other actors with permissions|title:foreign	-0.035
other actors with permissions|title:gang	0.113
other actors with permissions|title:gunmen	-0.077
other actors with permissions|title:hostage	-0.147
other actors with permissions|title:kidnap	0.112
other actors with permissions|title:kill	-0.098
other actors with permissions|title:labour	-0.166
other actors with permissions|title:police	0.179
other actors with permissions|title:political	0.166
other actors with permissions|title:private	0.024
other actors with permissions|title:sexual	-0.014
other actors with permissions|title:state	-0.07
other actors with permissions|title:terror	-0.111
other actors with permissions|title:threat	-0.031
other actors with permissions|title:torture	0.088
other actors with permissions|title:vanish	-0.007
other actors without permissions|act:ATT	0.072
other actors without permissions|act:CHD	0.036
other actors without permissions|act:CIV	-0.093
other actors without permissions|act:DEN	-0.028
other actors without permissions|act:DET	-0.057
other actors without permissions|act:DIS	0.269
other actors without permissions|act:DSP	-0.03
other actors without permissions|act:INC	-0.042
other actors without permissions|act:KIL	0.065
other actors without permissions|act:OBJ	0.051
other actors without permissions|act:PER	0.035
other actors without permissions|act:SEX	0.028
other actors without permissions|act:SLV	-0.095
other actors without permissions|act:TOR	-0.196
other actors without permissions|bias	0.057
other actors without permissions|by:de_facto_authority	0.064
other actors without permissions|by:foreign_state	-0.002
other actors without permissions|by:nobody	-0.145
other actors without permissions|by:non_state_armed	0.164
other actors without permissions|by:other_state	-0.218
other actors without permissions|by:private	0.184
other actors without permissions|by:state_allied	-0.04
other actors without permissions|by:state_security	-0.186
other actors without permissions|byAny:de_facto_authority	0.044
other actors without permissions|byAny:foreign_state	-0.009
other actors without permissions|byAny:non_state_armed	0.302
other actors without permissions|byAny:other_state	0.032
other actors without permissions|byAny:private	0.207
other actors without permissions|byAny:state_allied	-0.055
other actors without permissions|byAny:state_security	0.13
other actors without permissions|has:army	0.048
other actors without permissions|has:assault	0.082
other actors without permissions|has:beat	-0.069
other actors without permissions|has:censor	-0.121
other actors without permissions|has:company	-0.47
other actors without permissions|has:court	-0.122
other actors without permissions|has:death	-0.052
other actors without permissions|has:detain	0.029
other actors without permissions|has:discriminate	-0.142
other actors without permissions|has:foreign	-0.319
other actors without permissions|has:gang	0.452
other actors without permissions|has:gunmen	0.522
other actors without permissions|has:hostage	0.225
other actors without permissions|has:kidnap	0.484
other actors without permissions|has:kill	0.126
other actors without permissions|has:labour	-0.239
other actors without permissions|has:police	0.276
other actors without permissions|has:political	-0.144
other actors without permissions|has:private	0.223
other actors without permissions|has:sexual	0.136
other actors without permissions|has:state	-0.247
other actors without permissions|has:terror	0.063
other actors without permissions|has:threat	-0.035
other actors without permissions|has:torture	-0.304
other actors without permissions|has:vanish	0.122
other actors without permissions|lead:army	-0.22
other actors without permissions|lead:assault	0.143
other actors without permissions|lead:beat	-0.206
other actors without permissions|lead:censor	-0.072
other actors without permissions|lead:company	-0.07
other actors without permissions|lead:court	0.112
other actors without permissions|lead:death	0.168
other actors without permissions|lead:detain	-0.378
other actors without permissions|lead:discriminate	-0.068
other actors without permissions|lead:foreign	-0.156
other actors without permissions|lead:gang	0.205
other actors without permissions|lead:gunmen	-0.089
other actors without permissions|lead:hostage	0.243
other actors without permissions|lead:kidnap	0.014
other actors without permissions|lead:kill	0.216
other actors without permissions|lead:labour	-0.198
other actors without permissions|lead:police	0.086
other actors without permissions|lead:political	-0.176
other actors without permissions|lead:private	-0.062
other actors without permissions|lead:sexual	-0.332
other actors without permissions|lead:state	-0.001
other actors without permissions|lead:terror	0.282
other actors without permissions|lead:threat	0.188
other actors without permissions|lead:torture	-0.283
other actors without permissions|lead:vanish	-0.085
other actors without permissions|main:army	-0.028
other actors without permissions|main:assault	0.029
other actors without permissions|main:company	-0.016
other actors without permissions|main:death	0.136
other actors without permissions|main:detain	-0.16
other actors without permissions|main:hostage	0.073
other actors without permissions|main:kidnap	-0.229
other actors without permissions|main:kill	0.068
other actors without permissions|main:labour	-0.06
other actors without permissions|main:police	0.081
other actors without permissions|main:political	-0.065
other actors without permissions|main:private	-0.08
other actors without permissions|main:sexual	-0.01
other actors without permissions|main:state	0.049
other actors without permissions|main:terror	0.065
other actors without permissions|main:threat	-0.006
other actors without permissions|main:torture	-0.004
other actors without permissions|main:vanish	-0.005
other actors without permissions|often:army	-0.073
other actors without permissions|often:assault	0.118
other actors without permissions|often:beat	0.005
other actors without permissions|often:censor	0.143
other actors without permissions|often:company	-0.033
other actors without permissions|often:court	-0.147
other actors without permissions|often:death	-0.054
other actors without permissions|often:detain	0.02
other actors without permissions|often:discriminate	0.02
other actors without permissions|often:foreign	-0.076
other actors without permissions|often:gang	-0.018
other actors without permissions|often:gunmen	-0.218
other actors without permissions|often:hostage	0.008
other actors without permissions|often:kidnap	0.129
other actors without permissions|often:kill	0.029
other actors without permissions|often:labour	0.195
other actors without permissions|often:police	0.138
other actors without permissions|often:political	-0.053
other actors without permissions|often:private	0.226
other actors without permissions|often:sexual	0.044
other actors without permissions|often:state	0.065
other actors without permissions|often:terror	0.064
other actors without permissions|often:threat	-0.009
other actors without permissions|often:torture	0.085
other actors without permissions|often:vanish	-0.043
other actors without permissions|rate:army	-0.221
other actors without permissions|rate:assault	0.282
other actors without permissions|rate:beat	-0.093
other actors without permissions|rate:censor	-0.084
other actors without permissions|rate:company	-0.156
other actors without permissions|rate:court	0.07
other actors without permissions|rate:death	0.142
other actors without permissions|rate:detain	-0.074
other actors without permissions|rate:discriminate	-0.034
other actors without permissions|rate:foreign	-0.164
other actors without permissions|rate:gang	-0.012
other actors without permissions|rate:gunmen	0.266
other actors without permissions|rate:hostage	0.248
other actors without permissions|rate:kidnap	0.161
other actors without permissions|rate:kill	0.214
other actors without permissions|rate:labour	0.011
other actors without permissions|rate:police	0.168
other actors without permissions|rate:political	-0.142
other actors without permissions|rate:private	0.088
other actors without permissions|rate:sexual	0.017
other actors without permissions|rate:state	0.043
other actors without permissions|rate:terror	0.41
other actors without permissions|rate:threat	-0.056
other actors without permissions|rate:torture	-0.169
other actors without permissions|rate:vanish	0.082
other actors without permissions|title:army	-0.026
other actors without permissions|title:assault	-0.045
other actors without permissions|title:beat	-0.041
other actors without permissions|title:censor	-0.007
other actors without permissions|title:company	-0.094
other actors without permissions|title:court	0.385
other actors without permissions|title:death	-0.042
other actors without permissions|title:detain	0.088
other actors without permissions|title:discriminate	-0.002
other actors without permissions|title:foreign	0.111
other actors without permissions|title:gang	0.021
other actors without permissions|title:gunmen	-0.031
other actors without permissions|title:hostage	0.052
other actors without permissions|title:kidnap	-0.285
other actors without permissions|title:kill	0.338
other actors without permissions|title:labour	-0.099
other actors without permissions|title:police	-0.113
other actors without permissions|title:political	-0.208
other actors without permissions|title:private	-0.195
other actors without permissions|title:sexual	-0.061
other actors without permissions|title:state	-0.189
other actors without permissions|title:terror	0.261
other actors without permissions|title:threat	0.008
other actors without permissions|title:torture	-0.011
other actors without permissions|title:vanish	0.125
other non-state actors|act:ATT	-0.064
other non-state actors|act:CHD	-0.01
other non-state actors|act:CIV	0.016
other non-state actors|act:DEN	0.032
other non-state actors|act:DET	0.062
other non-state actors|act:DIS	-0.029
other non-state actors|act:DSP	-0.026
other non-state actors|act:INC	0.024
other non-state actors|act:KIL	0.009
other non-state actors|act:OBJ	0.02
other non-state actors|act:PER	-0.127
other non-state actors|act:SEX	0.357
other non-state actors|act:SLV	0.146
other non-state actors|act:TOR	-0.155
other non-state actors|bias	0.257
other non-state actors|by:de_facto_authority	-0.005
other non-state actors|by:foreign_state	-0.004
other non-state actors|by:nobody	0.238
other non-state actors|by:non_state_armed	0.039
other non-state actors|by:other_state	0.176
other non-state actors|by:private	-0.049
other non-state actors|by:state_allied	-0.034
other non-state actors|by:state_security	-0.05
other non-state actors|byAny:de_facto_authority	-0.012
other non-state actors|byAny:foreign_state	-0.014
other non-state actors|byAny:non_state_armed	-0.031
other non-state actors|byAny:other_state	0.047
other non-state actors|byAny:private	0.001
other non-state actors|byAny:state_allied	-0.04
other non-state actors|byAny:state_security	-0.139
other non-state actors|has:army	-0.089
other non-state actors|has:assault	0.091
other non-state actors|has:beat	-0.008
other non-state actors|has:censor	0.309
other non-state actors|has:company	0.252
other non-state actors|has:court	0.173
other non-state actors|has:death	0.248
other non-state actors|has:detain	0.155
other non-state actors|has:discriminate	0.194
other non-state actors|has:foreign	-0.138
other non-state actors|has:gang	-0.057
other non-state actors|has:gunmen	-0.177
other non-state actors|has:hostage	-0.066
other non-state actors|has:kidnap	0.105
other non-state actors|has:kill	-0.072
other non-state actors|has:labour	-0.14
other non-state actors|has:police	0.072
other non-state actors|has:political	-0.111
other non-state actors|has:private	0.324
other non-state actors|has:sexual	0.194
other non-state actors|has:state	0.341
other non-state actors|has:terror	-0.347
other non-state actors|has:threat	-0.046
other non-state actors|has:torture	-0.27
other non-state actors|has:vanish	-0.022
other non-state actors|lead:army	-0.128
other non-state actors|lead:assault	-0.255
other non-state actors|lead:beat	-0.015
other non-state actors|lead:censor	0.083
other non-state actors|lead:company	-0.003
other non-state actors|lead:court	0.037
other non-state actors|lead:death	0.081
other non-state actors|lead:detain	0.055
other non-state actors|lead:discriminate	-0.112
other non-state actors|lead:foreign	-0.284
other non-state actors|lead:gang	-0.005
other non-state actors|lead:gunmen	-0.07
other non-state actors|lead:hostage	0.016
other non-state actors|lead:kidnap	0.215
other non-state actors|lead:kill	0.174
other non-state actors|lead:labour	-0.006
other non-state actors|lead:police	-0.046
other non-state actors|lead:political	0.046
other non-state actors|lead:private	-0.13
other non-state actors|lead:sexual	0.459
other non-state actors|lead:state	-0.033
other non-state actors|lead:terror	-0.198
other non-state actors|lead:threat	-0.071
other non-state actors|lead:torture	-0.03
other non-state actors|lead:vanish	0.193
other non-state actors|main:army	-0.04
other non-state actors|main:assault	0.233
other non-state actors|main:company	0.135
other non-state actors|main:court	-0.05
other non-state actors|main:death	-0.158
other non-state actors|main:detain	-0.202
other non-state actors|main:hostage	-0.022
other non-state actors|main:kidnap	-0.01
other non-state actors|main:kill	-0.063
other non-state actors|main:labour	0.23
other non-state actors|main:police	0.092
other non-state actors|main:political	-0.041
other non-state actors|main:private	0.066
other non-state actors|main:sexual	0.117
other non-state actors|main:state	-0.069
other non-state actors|main:terror	0.139
other non-state actors|main:threat	-0.004
other non-state actors|main:torture	-0.024
other non-state actors|main:vanish	-0.017
other non-state actors|often:army	-0.078
other non-state actors|often:assault	0.114
other non-state actors|often:beat	0.001
other non-state actors|often:censor	-0.062
other non-state actors|often:company	0.319
other non-state actors|often:court	-0.278
other non-state actors|often:death	0.243
other non-state actors|often:detain	-0.318
other non-state actors|often:discriminate	0.067
other non-state actors|often:foreign	0.084
other non-state actors|often:gang	0.077
other non-state actors|often:gunmen	0.011
other non-state actors|often:hostage	-0.207
other non-state actors|often:kidnap	0.058
other non-state actors|often:kill	-0.049
other non-state actors|often:labour	0.196
other non-state actors|often:police	0.188
other non-state actors|often:political	-0.004
other non-state actors|often:private	-0.035
other non-state actors|often:sexual	0.133
other non-state actors|often:state	-0.313
other non-state actors|often:terror	0.075
other non-state actors|often:threat	0.179
other non-state actors|often:torture	-0.172
other non-state actors|often:vanish	0.063
other non-state actors|rate:army	-0.216
other non-state actors|rate:assault	-0.059
other non-state actors|rate:beat	-0.052
other non-state actors|rate:censor	0.076
other non-state actors|rate:company	0.577
other non-state actors|rate:court	0.283
other non-state actors|rate:death	0.089
other non-state actors|rate:detain	-0.218
other non-state actors|rate:discriminate	0.064
other non-state actors|rate:foreign	-0.112
other non-state actors|rate:gang	0.183
other non-state actors|rate:gunmen	-0.183
other non-state actors|rate:hostage	-0.234
other non-state actors|rate:kidnap	0.181
other non-state actors|rate:kill	0.18
other non-state actors|rate:labour	0.222
other non-state actors|rate:police	0.132
other non-state actors|rate:political	-0.432
other non-state actors|rate:private	0.265
other non-state actors|rate:sexual	0.221
other non-state actors|rate:state	-0.434
other non-state actors|rate:terror	0.018
other non-state actors|rate:threat	-0.052
other non-state actors|rate:torture	-0.205
other non-state actors|rate:vanish	0.088
other non-state actors|title:army	0.024
other non-state actors|title:assault	0.163
other non-state actors|title:beat	0.08
other non-state actors|title:censor	-0.019
other non-state actors|title:company	0.277
other non-state actors|title:court	-0.155
other non-state actors|title:death	-0.081
other non-state actors|title:detain	0.074
other non-state actors|title:discriminate	0.056
other non-state actors|title:foreign	-0.017
other non-state actors|title:gang	-0.07
other non-state actors|title:gunmen	0.1
other non-state actors|title:hostage	0.177
other non-state actors|title:kidnap	0.334
other non-state actors|title:kill	0.014
other non-state actors|title:labour	0.236
other non-state actors|title:police	-0.017
other non-state actors|title:political	-0.071
other non-state actors|title:private	0.145
other non-state actors|title:sexual	0.006
other non-state actors|title:state	0.069
other non-state actors|title:terror	-0.103
other non-state actors|title:threat	0.013
other non-state actors|title:torture	-0.12
other non-state actors|title:vanish	-0.028
other state actors|act:ATT	-0.079
other state actors|act:CHD	-0.009
other state actors|act:CIV	0.072
other state actors|act:DEN	-0.018
other state actors|act:DET	-0.039
other state actors|act:DIS	-0.038
other state actors|act:DSP	0.032
other state actors|act:INC	-0.007
other state actors|act:KIL	-0.162
other state actors|act:OBJ	-0.054
other state actors|act:PER	-0.001
other state actors|act:SEX	-0.055
other state actors|act:SLV	0.102
other state actors|act:TOR	-0.103
other state actors|bias	0.093
other state actors|by:de_facto_authority	-0.029
other state actors|by:foreign_state	-0.001
other state actors|by:nobody	-0.038
other state actors|by:non_state_armed	-0.031
other state actors|by:other_state	0.141
other state actors|by:private	-0.071
other state actors|by:state_allied	-0.053
other state actors|by:state_security	0.179
other state actors|byAny:de_facto_authority	-0.078
other state actors|byAny:foreign_state	-0.002
other state actors|byAny:non_state_armed	-0.115
other state actors|byAny:other_state	0.421
other state actors|byAny:private	-0.087
other state actors|byAny:state_allied	-0.061
other state actors|byAny:state_security	0.3
other state actors|has:army	0.04
other state actors|has:assault	-0.096
other state actors|has:beat	-0.474
other state actors|has:censor	-0.169
other state actors|has:company	0.049
other state actors|has:court	-0.099
other state actors|has:death	-0.06
other state actors|has:detain	0.057
other state actors|has:discriminate	0.152
other state actors|has:foreign	0.193
other state actors|has:gang	-0.358
other state actors|has:gunmen	0.116
other state actors|has:hostage	-0.097
other state actors|has:kidnap	-0.073
other state actors|has:kill	-0.305
other state actors|has:labour	0.429
other state actors|has:police	-0.031
other state actors|has:political	0.25
other state actors|has:private	0.02
other state actors|has:sexual	-0.348
other state actors|has:state	0.241
other state actors|has:terror	0.241
other state actors|has:threat	0.192
other state actors|has:torture	0.44
other state actors|has:vanish	0.187
other state actors|lead:army	-0.177
other state actors|lead:assault	0.045
other state actors|lead:beat	-0.107
other state actors|lead:censor	0.24
other state actors|lead:company	-0.088
other state actors|lead:court	-0.031
other state actors|lead:death	-0.24
other state actors|lead:detain	0.069
other state actors|lead:discriminate	0.067
other state actors|lead:foreign	-0.026
other state actors|lead:gang	-0.11
other state actors|lead:gunmen	-0.022
other state actors|lead:hostage	0.068
other state actors|lead:kidnap	-0.126
other state actors|lead:kill	0.055
other state actors|lead:labour	-0.023
other state actors|lead:police	-0.093
other state actors|lead:political	0.291
other state actors|lead:private	-0.09
other state actors|lead:sexual	0.106
other state actors|lead:state	0.295
other state actors|lead:terror	-0.122
other state actors|lead:threat	0.052
other state actors|lead:torture	-0.099
other state actors|lead:vanish	-0.097
other state actors|main:army	0.149
other state actors|main:assault	-0.148
other state actors|main:company	-0.035
other state actors|main:court	0.276
other state actors|main:death	0.106
other state actors|main:detain	0.246
other state actors|main:hostage	-0.002
other state actors|main:kidnap	0.052
other state actors|main:kill	0.084
other state actors|main:labour	-0.017
other state actors|main:police	-0.174
other state actors|main:political	-0.176
other state actors|main:private	-0.014
other state actors|main:sexual	-0.054
other state actors|main:state	-0.024
other state actors|main:terror	-0.135
other state actors|main:threat	-0.018
other state actors|main:torture	-0.016
other state actors|main:vanish	-0.01
other state actors|often:army	-0.049
other state actors|often:assault	-0.141
other state actors|often:beat	0.061
other state actors|often:censor	0.198
other state actors|often:company	0.081
other state actors|often:court	0.007
other state actors|often:death	0.024
other state actors|often:detain	-0.013
other state actors|often:discriminate	-0.17
other state actors|often:foreign	-0.255
other state actors|often:gang	-0.044
other state actors|often:gunmen	0.097
other state actors|often:hostage	-0.074
other state actors|often:kidnap	-0.099
other state actors|often:kill	0.038
other state actors|often:labour	-0.139
other state actors|often:police	-0.188
other state actors|often:political	-0.187
other state actors|often:private	-0.077
other state actors|often:sexual	0.074
other state actors|often:state	0.169
other state actors|often:terror	0.057
other state actors|often:threat	0.135
other state actors|often:torture	0.002
other state actors|often:vanish	0.202
other state actors|rate:army	-0.014
other state actors|rate:assault	-0.351
other state actors|rate:beat	-0.102
other state actors|rate:censor	0.168
other state actors|rate:company	-0.221
other state actors|rate:court	-0.048
other state actors|rate:death	-0.228
other state actors|rate:detain	-0.114
other state actors|rate:discriminate	-0.095
other state actors|rate:foreign	-0.037
other state actors|rate:gang	-0.209
other state actors|rate:gunmen	0.2
other state actors|rate:hostage	-0.183
other state actors|rate:kidnap	-0.145
other state actors|rate:kill	-0.164
other state actors|rate:labour	-0.088
other state actors|rate:police	0.299
other state actors|rate:political	-0.106
other state actors|rate:private	-0.114
other state actors|rate:sexual	0.116
other state actors|rate:state	0.111
other state actors|rate:terror	0.172
other state actors|rate:threat	0.01
other state actors|rate:torture	0.075
other state actors|rate:vanish	-0.027
other state actors|title:army	-0.038
other state actors|title:assault	-0.113
other state actors|title:beat	-0.009
other state actors|title:censor	0.16
other state actors|title:company	-0.029
other state actors|title:court	0.076
other state actors|title:death	0.036
other state actors|title:detain	-0.366
other state actors|title:discriminate	-0.023
other state actors|title:foreign	-0.035
other state actors|title:gang	-0.028
other state actors|title:gunmen	0.112
other state actors|title:hostage	-0.042
other state actors|title:kidnap	-0.184
other state actors|title:kill	0.066
other state actors|title:labour	0.107
other state actors|title:police	-0.154
other state actors|title:political	-0.254
other state actors|title:private	0.084
other state actors|title:sexual	-0.039
other state actors|title:state	0.279
other state actors|title:terror	0.204
other state actors|title:threat	0.232
other state actors|title:torture	0.018
other state actors|title:vanish	-0.066
regional orgs|act:ATT	0.032
regional orgs|act:CHD	-0.001
regional orgs|act:CIV	-0.015
regional orgs|act:DEN	-0.003
regional orgs|act:DET	-0.145
regional orgs|act:DIS	-0.108
regional orgs|act:DSP	-0.011
regional orgs|act:INC	-0.004
regional orgs|act:KIL	0.013
regional orgs|act:OBJ	-0.004
regional orgs|act:PER	0.179
regional orgs|act:SEX	-0.031
regional orgs|act:SLV	-0.03
regional orgs|act:TOR	0.143
regional orgs|bias	0.038
regional orgs|by:de_facto_authority	-0.004
regional orgs|by:foreign_state	-0.002
regional orgs|by:nobody	0.241
regional orgs|by:non_state_armed	-0.025
regional orgs|by:other_state	-0.067
regional orgs|by:private	-0.011
regional orgs|by:state_allied	-0.008
regional orgs|by:state_security	-0.091
regional orgs|byAny:de_facto_authority	-0.006
regional orgs|byAny:foreign_state	-0.007
regional orgs|byAny:non_state_armed	-0.033
regional orgs|byAny:other_state	-0.08
regional orgs|byAny:private	-0.016
regional orgs|byAny:state_allied	-0.011
regional orgs|byAny:state_security	-0.108
regional orgs|has:army	-0.196
regional orgs|has:assault	-0.127
regional orgs|has:beat	0.062
regional orgs|has:censor	-0.077
regional orgs|has:company	0.229
regional orgs|has:court	0.101
regional orgs|has:death	0.064
regional orgs|has:detain	-0.167
regional orgs|has:discriminate	-0.106
regional orgs|has:foreign	-0.195
regional orgs|has:gang	-0.097
regional orgs|has:gunmen	-0.057
regional orgs|has:hostage	-0.059
regional orgs|has:kidnap	-0.15
regional orgs|has:kill	-0.074
regional orgs|has:labour	-0.018
regional orgs|has:police	-0.092
regional orgs|has:political	0.134
regional orgs|has:private	-0.213
regional orgs|has:sexual	-0.079
regional orgs|has:state	-0.331
regional orgs|has:terror	-0.027
regional orgs|has:threat	-0.06
regional orgs|has:torture	0.041
regional orgs|has:vanish	-0.069
regional orgs|lead:army	-0.046
regional orgs|lead:assault	0.063
regional orgs|lead:beat	0.133
regional orgs|lead:censor	-0.054
regional orgs|lead:company	0.081
regional orgs|lead:court	0.146
regional orgs|lead:death	-0.11
regional orgs|lead:detain	0.039
regional orgs|lead:discriminate	-0.053
regional orgs|lead:foreign	-0.063
regional orgs|lead:gang	-0.019
regional orgs|lead:gunmen	-0.025
regional orgs|lead:hostage	-0.028
regional orgs|lead:kidnap	-0.095
regional orgs|lead:kill	-0.114
regional orgs|lead:labour	0.175
regional orgs|lead:police	0.053
regional orgs|lead:political	-0.032
regional orgs|lead:private	-0.087
regional orgs|lead:sexual	-0.025
regional orgs|lead:state	-0.066
regional orgs|lead:terror	0.093
regional orgs|lead:threat	-0.114
regional orgs|lead:torture	0.186
regional orgs|lead:vanish	-0.014
regional orgs|main:army	-0.011
regional orgs|main:assault	0.103
regional orgs|main:company	-0.02
regional orgs|main:court	-0.131
regional orgs|main:death	-0.019
regional orgs|main:detain	0.074
regional orgs|main:hostage	-0.002
regional orgs|main:kidnap	-0.021
regional orgs|main:kill	-0.019
regional orgs|main:labour	0.108
regional orgs|main:police	-0.027
regional orgs|main:political	-0.021
regional orgs|main:private	-0.008
regional orgs|main:sexual	-0.005
regional orgs|main:state	-0.076
regional orgs|main:terror	-0.03
regional orgs|main:threat	-0.001
regional orgs|main:torture	0.14
regional orgs|main:vanish	-0.002
regional orgs|often:army	-0.057
regional orgs|often:assault	0.04
regional orgs|often:beat	-0.024
regional orgs|often:censor	-0.035
regional orgs|often:company	-0.073
regional orgs|often:court	-0.041
regional orgs|often:death	-0.109
regional orgs|often:detain	-0.117
regional orgs|often:discriminate	-0.01
regional orgs|often:foreign	-0.035
regional orgs|often:gang	-0.01
regional orgs|often:gunmen	-0.007
regional orgs|often:hostage	-0.015
regional orgs|often:kidnap	-0.057
regional orgs|often:kill	0.031
regional orgs|often:labour	0.153
regional orgs|often:police	0.034
regional orgs|often:political	0.141
regional orgs|often:private	-0.049
regional orgs|often:sexual	-0.016
regional orgs|often:state	-0.158
regional orgs|often:terror	-0.078
regional orgs|often:threat	-0.09
regional orgs|often:torture	0.106
regional orgs|often:vanish	-0.009
regional orgs|rate:army	-0.105
regional orgs|rate:assault	-0.023
regional orgs|rate:beat	0.22
regional orgs|rate:censor	-0.06
regional orgs|rate:company	-0.079
regional orgs|rate:court	0.087
regional orgs|rate:death	-0.08
regional orgs|rate:detain	-0.142
regional orgs|rate:discriminate	-0.037
regional orgs|rate:foreign	-0.075
regional orgs|rate:gang	-0.065
regional orgs|rate:gunmen	-0.033
regional orgs|rate:hostage	-0.053
regional orgs|rate:kidnap	-0.133
regional orgs|rate:kill	-0.082
regional orgs|rate:labour	0.056
regional orgs|rate:police	-0.142
regional orgs|rate:political	0.129
regional orgs|rate:private	-0.138
regional orgs|rate:sexual	-0.048
regional orgs|rate:state	-0.34
regional orgs|rate:terror	0.185
regional orgs|rate:threat	-0.132
regional orgs|rate:torture	0.248
regional orgs|rate:vanish	-0.03
regional orgs|title:army	-0.004
regional orgs|title:assault	-0.01
regional orgs|title:beat	-0.005
regional orgs|title:censor	-0.004
regional orgs|title:company	-0.021
regional orgs|title:court	-0.107
regional orgs|title:death	-0.035
regional orgs|title:detain	0.057
regional orgs|title:discriminate	-0.005
regional orgs|title:foreign	-0.007
regional orgs|title:gang	-0.005
regional orgs|title:gunmen	-0.006
regional orgs|title:hostage	-0.017
regional orgs|title:kidnap	-0.045
regional orgs|title:kill	-0.026
regional orgs|title:labour	-0.112
regional orgs|title:police	-0.026
regional orgs|title:political	0.227
regional orgs|title:private	-0.02
regional orgs|title:sexual	-0.007
regional orgs|title:state	-0.024
regional orgs|title:terror	-0.018
regional orgs|title:threat	-0.006
regional orgs|title:torture	0.263
regional orgs|title:vanish	-0.001
state actor|act:ATT	0.116
state actor|act:CHD	0.019
state actor|act:CIV	-0.068
state actor|act:DEN	-0.013
state actor|act:DET	0.218
state actor|act:DIS	-0.163
state actor|act:DSP	0.03
state actor|act:INC	0.072
state actor|act:KIL	-0.082
state actor|act:OBJ	0.096
state actor|act:PER	-0.049
state actor|act:SEX	-0.396
state actor|act:TOR	-0.089
state actor|bias	0.155
state actor|by:de_facto_authority	0.025
state actor|by:foreign_state	-0.012
state actor|by:nobody	-0.055
state actor|by:non_state_armed	-0.066
state actor|by:other_state	0.082
state actor|by:private	-0.058
state actor|by:state_allied	0.07
state actor|by:state_security	0.226
state actor|byAny:de_facto_authority	0.141
state actor|byAny:foreign_state	-0.045
state actor|byAny:non_state_armed	-0.033
state actor|byAny:other_state	-0.239
state actor|byAny:private	-0.135
state actor|byAny:state_allied	-0.059
state actor|byAny:state_security	0.025
state actor|has:army	0.048
state actor|has:assault	-0.072
state actor|has:beat	0.394
state actor|has:censor	0.206
state actor|has:company	-0.006
state actor|has:court	0.341
state actor|has:death	0.055
state actor|has:detain	0.157
state actor|has:discriminate	0.135
state actor|has:foreign	0.312
state actor|has:gang	0.141
state actor|has:gunmen	-0.451
state actor|has:hostage	-0.09
state actor|has:kidnap	-0.221
state actor|has:kill	0.348
state actor|has:labour	-0.083
state actor|has:police	-0.01
state actor|has:political	0.1
state actor|has:private	-0.087
state actor|has:sexual	-0.068
state actor|has:state	0.155
state actor|has:terror	-0.149
state actor|has:threat	0.091
state actor|has:torture	0.018
state actor|has:vanish	-0.077
state actor|lead:army	0.471
state actor|lead:assault	0.001
state actor|lead:beat	-0.104
state actor|lead:censor	-0.225
state actor|lead:company	-0.024
state actor|lead:court	0.049
state actor|lead:death	-0.087
state actor|lead:detain	0.1
state actor|lead:discriminate	0.15
state actor|lead:foreign	0.129
state actor|lead:gang	-0.21
state actor|lead:gunmen	-0.161
state actor|lead:hostage	-0.134
state actor|lead:kidnap	0.011
state actor|lead:kill	-0.205
state actor|lead:labour	0.112
state actor|lead:police	0.258
state actor|lead:political	0.098
state actor|lead:private	0.118
state actor|lead:sexual	-0.063
state actor|lead:state	0.032
state actor|lead:terror	0.083
state actor|lead:threat	-0.019
state actor|lead:torture	0.311
state actor|lead:vanish	-0.078
state actor|main:army	0.021
state actor|main:assault	0.015
state actor|main:company	-0.03
state actor|main:court	0.025
state actor|main:death	0.099
state actor|main:detain	0.221
state actor|main:hostage	-0.003
state actor|main:kidnap	-0.003
state actor|main:kill	-0.062
state actor|main:labour	-0.211
state actor|main:police	0.07
state actor|main:political	0.217
state actor|main:private	-0.084
state actor|main:sexual	-0.034
state actor|main:state	-0.048
state actor|main:terror	-0.057
state actor|main:threat	0.049
state actor|main:torture	-0.054
state actor|main:vanish	0.061
state actor|often:army	0.142
state actor|often:assault	-0.034
state actor|often:beat	0.028
state actor|often:censor	-0.196
state actor|often:company	-0.08
state actor|often:court	0.312
state actor|often:death	-0.095
state actor|often:detain	0.147
state actor|often:discriminate	-0.111
state actor|often:foreign	0.08
state actor|often:gang	-0.097
state actor|often:gunmen	-0.139
state actor|often:hostage	-0.041
state actor|often:kidnap	-0.075
state actor|often:kill	-0.3
state actor|often:labour	-0.278
state actor|often:police	-0.024
state actor|often:political	0.277
state actor|often:private	-0.102
state actor|often:sexual	-0.081
state actor|often:state	0.204
state actor|often:terror	0.045
state actor|often:threat	-0.3
state actor|often:torture	-0.177
state actor|often:vanish	-0.056
state actor|rate:army	0.467
state actor|rate:assault	0.017
state actor|rate:beat	-0.056
state actor|rate:censor	-0.016
state actor|rate:company	-0.079
state actor|rate:court	0.111
state actor|rate:death	0.118
state actor|rate:detain	0.301
state actor|rate:discriminate	-0.13
state actor|rate:foreign	0.279
state actor|rate:gang	-0.265
state actor|rate:gunmen	-0.315
state actor|rate:hostage	-0.172
state actor|rate:kidnap	-0.084
state actor|rate:kill	-0.092
state actor|rate:labour	-0.131
state actor|rate:police	-0.154
state actor|rate:political	0.49
state actor|rate:private	-0.396
state actor|rate:sexual	-0.176
state actor|rate:state	0.287
state actor|rate:terror	-0.313
state actor|rate:threat	0.116
state actor|rate:torture	0.078
state actor|rate:vanish	0.04
state actor|title:army	0.134
state actor|title:assault	0.092
state actor|title:beat	0.009
state actor|title:censor	-0.1
state actor|title:company	-0.09
state actor|title:court	-0.158
state actor|title:death	0.153
state actor|title:detain	0.051
state actor|title:discriminate	-0.012
state actor|title:foreign	-0.004
state actor|title:gang	-0.007
state actor|title:gunmen	-0.171
state actor|title:hostage	0.037
state actor|title:kidnap	0.025
state actor|title:kill	-0.247
state actor|title:labour	0.111
state actor|title:police	0.257
state actor|title:political	0.118
state actor|title:private	-0.056
state actor|title:sexual	0.139
state actor|title:state	0.07
state actor|title:terror	-0.131
state actor|title:threat	-0.18
state actor|title:torture	-0.153
state actor|title:vanish	-0.181
[violation arbitrary detention] 0.33
act:ATT	-0.003
act:CHD	0.003
act:CIV	0.091
act:DEN	0.015
act:DET	0.473
act:DIS	-0.214
act:DSP	0.055
act:INC	0.023
act:KIL	-0.077
act:PER	-0.032
act:SEX	-0.122
act:SLV	-0.059
act:TOR	-0.036
bias	-0.386
by:de_facto_authority	0.032
by:foreign_state	-0.001
by:nobody	-0.413
by:non_state_armed	-0.002
by:other_state	0.061
by:private	-0.064
by:state_allied	-0.023
by:state_security	0.027
byAny:de_facto_authority	0.059
byAny:foreign_state	-0.005
byAny:non_state_armed	0.019
byAny:other_state	-0.039
byAny:private	-0.105
byAny:state_allied	-0.068
byAny:state_security	0.099
has:army	0.22
has:assault	0.167
has:beat	0.104
has:censor	0.289
has:company	-0.173
has:court	-0.127
has:death	0.082
has:detain	0.125
has:discriminate	0.026
has:foreign	0.454
has:gang	-0.201
has:gunmen	-0.104
has:hostage	-0.135
has:kidnap	-0.296
has:kill	0.043
has:labour	0.11
has:police	-0.068
has:political	0.092
has:private	-0.244
has:sexual	0.097
has:state	-0.007
has:terror	0.068
has:threat	-0.042
has:torture	0.157
has:vanish	0.207
lead:army	0.206
lead:assault	-0.041
lead:beat	-0.216
lead:censor	-0.211
lead:company	-0.124
lead:court	-0.325
lead:death	-0.276
lead:detain	0.331
lead:discriminate	0.057
lead:foreign	0.02
lead:gang	-0.186
lead:gunmen	-0.006
lead:hostage	-0.112
lead:kidnap	-0.279
lead:kill	-0.167
lead:labour	0.136
lead:police	-0.043
lead:political	0.327
lead:private	-0.051
lead:sexual	-0.203
lead:state	-0.315
lead:terror	-0.038
lead:threat	-0.076
lead:torture	-0.07
lead:vanish	0.014
main:army	0.107
main:assault	-0.097
main:company	-0.065
main:court	-0.087
main:death	0.174
main:detain	-0.001
main:hostage	-0.005
main:kidnap	-0.065
main:kill	-0.056
main:labour	-0.201
main:police	-0.018
main:political	0.103
main:private	-0.061
main:sexual	-0.029
main:state	-0.17
main:terror	0.073
main:threat	0.055
main:torture	-0.107
main:vanish	0.066
often:army	0.006
often:assault	-0.094
often:beat	-0.008
often:censor	-0.081
often:company	-0.09
often:court	0.32
often:death	-0.095
often:detain	0.461
often:discriminate	-0.015
often:foreign	-0.164
often:gang	-0.102
often:gunmen	0.015
often:hostage	-0.107
often:kidnap	-0.109
often:kill	-0.058
often:labour	-0.036
often:police	-0.13
often:political	0.328
often:private	-0.104
often:sexual	-0.097
often:state	0.085
often:terror	0.05
often:threat	0.026
often:torture	-0.218
often:vanish	-0.174
rate:army	0.057
rate:assault	-0.314
rate:beat	-0.103
rate:censor	-0.076
rate:company	-0.211
rate:court	-0.085
rate:death	-0.115
rate:detain	0.441
rate:discriminate	-0.018
rate:foreign	-0.012
rate:gang	-0.241
rate:gunmen	-0.091
rate:hostage	-0.232
rate:kidnap	-0.434
rate:kill	-0.37
rate:labour	-0.149
rate:police	-0.124
rate:political	0.25
rate:private	-0.194
rate:sexual	-0.134
rate:state	-0.099
rate:terror	-0.159
rate:threat	-0.077
rate:torture	-0.31
rate:vanish	0.016
title:army	0.028
title:assault	-0.112
title:beat	-0.029
title:censor	0.131
title:company	-0.124
title:court	0.024
title:death	0.112
title:detain	-0.056
title:discriminate	-0.011
title:foreign	0.009
title:gang	-0.008
title:gunmen	-0.043
title:hostage	-0.074
title:kidnap	-0.191
title:kill	-0.045
title:labour	0.016
title:police	-0.159
title:political	0.038
title:private	0.01
title:sexual	-0.097
title:state	-0.035
title:terror	-0.086
title:threat	0.003
title:torture	-0.218
title:vanish	-0.014
[violation enforced disappearance] 0.33
act:ATT	0.022
act:CHD	-0.014
act:CIV	-0.007
act:DEN	-0.011
act:DET	0.082
act:DIS	0.1
act:DSP	-0.074
act:INC	-0.026
act:KIL	0.118
act:OBJ	-0.019
act:PER	-0.035
act:SEX	0.061
act:SLV	-0.069
act:TOR	0.22
bias	-0.562
by:de_facto_authority	-0.037
by:foreign_state	-0.005
by:nobody	-0.392
by:non_state_armed	-0.033
by:other_state	0.003
by:private	-0.058
by:state_allied	-0.018
by:state_security	-0.053
byAny:de_facto_authority	-0.077
byAny:foreign_state	-0.019
byAny:non_state_armed	-0.032
byAny:other_state	0.069
byAny:private	-0.077
byAny:state_allied	0.031
byAny:state_security	-0.014
has:army	0.078
has:assault	-0.105
has:beat	0.21
has:censor	-0.439
has:company	-0.067
has:court	-0.209
has:death	0.063
has:detain	-0.23
has:discriminate	0.068
has:foreign	0.151
has:gang	-0.11
has:gunmen	-0.042
has:hostage	-0.118
has:kidnap	-0.047
has:kill	-0.075
has:labour	-0.083
has:police	-0.077
has:political	-0.049
has:private	0.05
has:sexual	0.197
has:state	-0.231
has:terror	-0.184
has:threat	-0.188
has:torture	0.132
has:vanish	0.396
lead:army	0.045
lead:assault	-0.01
lead:beat	-0.218
lead:censor	-0.017
lead:company	-0.191
lead:court	-0.56
lead:death	-0.022
lead:detain	-0.136
lead:discriminate	0.038
lead:foreign	0.049
lead:gang	-0.104
lead:gunmen	0.018
lead:hostage	0.001
lead:kidnap	-0.177
lead:kill	-0.194
lead:labour	0.015
lead:police	-0.029
lead:political	0.094
lead:private	-0.091
lead:sexual	-0.106
lead:state	0.12
lead:terror	-0.153
lead:threat	-0.295
lead:torture	-0.06
lead:vanish	0.175
main:army	-0.161
main:assault	-0.003
main:company	-0.027
main:court	-0.133
main:death	-0.094
main:detain	0.258
main:hostage	-0.011
main:kidnap	-0.002
main:kill	-0.032
main:labour	-0.05
main:police	-0.095
main:political	0.018
main:private	-0.011
main:sexual	-0.01
main:state	-0.254
main:terror	0.029
main:threat	-0.003
main:torture	-0.075
main:vanish	0.067
often:army	0.329
often:assault	-0.039
often:beat	0.01
often:censor	-0.011
often:company	0.024
often:court	-0.016
often:death	-0.028
often:detain	0.198
often:discriminate	0.065
often:foreign	0.199
often:gang	-0.053
often:gunmen	0.078
often:hostage	0.008
often:kidnap	-0.056
often:kill	0.081
often:labour	0.113
often:police	-0.064
often:political	0.147
often:private	0.093
often:sexual	0.05
often:state	0.075
often:terror	-0.109
often:threat	-0.252
often:torture	0.295
often:vanish	0.211
rate:army	0.056
rate:assault	-0.006
rate:beat	-0.056
rate:censor	-0.13
rate:company	-0.057
rate:court	-0.005
rate:death	-0.132
rate:detain	-0.07
rate:discriminate	0.055
rate:foreign	0.048
rate:gang	-0.127
rate:gunmen	-0.043
rate:hostage	-0.043
rate:kidnap	-0.245
rate:kill	0.001
rate:labour	-0.137
rate:police	-0.385
rate:political	0.11
rate:private	-0.155
rate:sexual	0.052
rate:state	-0.257
rate:terror	-0.278
rate:threat	-0.142
rate:torture	0.021
rate:vanish	0.252
title:army	0.057
title:assault	-0.025
title:beat	-0.024
title:censor	-0.07
title:company	-0.019
title:court	-0.182
title:death	-0.102
title:detain	-0.009
title:discriminate	-0.007
title:foreign	0.07
title:gang	-0.018
title:gunmen	0.041
title:hostage	0.037
title:kidnap	-0.129
title:kill	-0.039
title:labour	-0.141
title:police	-0.052
title:political	0.059
title:private	-0.003
title:sexual	-0.022
title:state	-0.064
title:terror	-0.08
title:threat	-0.035
title:vanish	0.065
[violation kidnapping] 0.33
act:ATT	0.02
act:CHD	-0.001
act:CIV	0.011
act:DEN	-0.014
act:DET	-0.083
act:DIS	0.502
act:DSP	-0.059
act:INC	0.039
act:KIL	0.024
act:OBJ	-0.011
act:PER	-0.076
act:SEX	0.123
act:SLV	0.025
act:TOR	-0.024
bias	-0.425
by:de_facto_authority	0.014
by:foreign_state	-0.006
by:nobody	-0.426
by:non_state_armed	0.038
by:other_state	-0.08
by:private	0.076
by:state_allied	-0.087
by:state_security	0.023
byAny:de_facto_authority	-0.023
byAny:foreign_state	-0.022
byAny:non_state_armed	0.108
byAny:other_state	-0.034
byAny:private	0.115
byAny:state_allied	-0.028
byAny:state_security	0.059
has:army	-0.091
has:assault	0.141
has:beat	-0.057
has:censor	-0.047
has:company	-0.065
has:court	-0.374
has:death	-0.041
has:detain	-0.139
has:discriminate	-0.222
has:foreign	-0.27
has:gang	-0.043
has:gunmen	0.34
has:hostage	0.244
has:kidnap	0.691
has:kill	0.043
has:labour	-0.061
has:police	0.071
has:political	-0.364
has:private	-0.055
has:sexual	0.321
has:state	-0.294
has:terror	-0.066
has:threat	0.013
has:torture	-0.275
has:vanish	0.035
lead:army	0.008
lead:assault	-0.133
lead:beat	-0.012
lead:censor	0.057
lead:company	-0.17
lead:court	-0.344
lead:death	0.011
lead:detain	-0.017
lead:discriminate	-0.086
lead:foreign	-0.023
lead:gang	0.035
lead:gunmen	0.205
lead:hostage	0.188
lead:kidnap	0.415
lead:kill	0.087
lead:labour	0.076
lead:police	0.134
lead:political	0.082
lead:private	-0.046
lead:sexual	-0.017
lead:state	0.011
lead:terror	0.064
lead:threat	-0.069
lead:torture	-0.092
lead:vanish	0.186
main:army	-0.116
main:assault	-0.169
main:company	-0.055
main:court	0.127
main:death	-0.104
main:detain	-0.084
main:hostage	0.007
main:kidnap	0.173
main:kill	-0.052
main:labour	-0.086
main:police	-0.035
main:political	0.001
main:private	-0.028
main:sexual	-0.016
main:state	0.039
main:terror	-0.008
main:threat	-0.002
main:torture	-0.017
main:vanish	-0.019
often:army	0.06
often:assault	-0.146
often:beat	0.004
often:censor	0.077
often:company	-0.057
often:court	0.151
often:death	0.198
often:detain	0.015
often:discriminate	0.005
often:foreign	-0.063
often:gang	0.249
often:gunmen	0.185
often:hostage	0.163
often:kidnap	0.23
often:kill	0.102
often:labour	0.067
often:police	-0.01
often:political	0.044
often:private	-0.076
often:sexual	0.037
often:state	-0.177
often:terror	0.114
often:threat	0.008
often:torture	-0.05
often:vanish	0.07
rate:army	-0.165
rate:assault	-0.075
rate:beat	-0.054
rate:censor	-0.045
rate:company	-0.044
rate:court	0.097
rate:death	0.137
rate:detain	-0.297
rate:discriminate	-0.064
rate:foreign	-0.083
rate:gang	0.261
rate:gunmen	0.243
rate:hostage	0.314
rate:kidnap	0.56
rate:kill	-0.034
rate:labour	-0.067
rate:political	-0.168
rate:private	-0.027
rate:sexual	-0.008
rate:state	-0.213
rate:terror	0.151
rate:threat	-0.056
rate:torture	-0.203
rate:vanish	0.172
title:army	0.093
title:assault	0.102
title:beat	0.072
title:censor	-0.032
title:company	-0.069
title:court	0.124
title:death	-0.207
title:detain	-0.049
title:discriminate	0.109
title:foreign	0.04
title:gang	0.021
title:gunmen	0.084
title:hostage	0.063
title:kidnap	0.162
title:kill	0.215
title:labour	-0.021
title:police	-0.1
title:political	-0.125
title:private	-0.077
title:sexual	-0.031
title:state	-0.053
title:terror	0.158
title:threat	0.031
title:torture	0.059
title:vanish	0.114
[violation killing] 0.33
act:ATT	-0.008
act:CHD	-0.002
act:CIV	0.004
act:DEN	-0.003
act:DET	0.016
act:DIS	0.165
act:DSP	0.033
act:INC	0.027
act:KIL	0.67
act:OBJ	0.043
act:PER	-0.009
act:SEX	0.036
act:SLV	-0.042
act:TOR	-0.097
bias	-0.56
by:de_facto_authority	-0.025
by:foreign_state	0.001
by:nobody	-0.47
by:non_state_armed	-0.11
by:other_state	-0.138
by:private	0.034
by:state_allied	-0.031
by:state_security	0.089
byAny:de_facto_authority	0.032
byAny:foreign_state	0.002
byAny:non_state_armed	-0.145
byAny:other_state	-0.11
byAny:private	0.095
byAny:state_allied	-0.012
byAny:state_security	0.093
has:army	0.214
has:assault	-0.172
has:beat	0.163
has:censor	-0.273
has:company	0.012
has:court	-0.117
has:death	0.546
has:detain	-0.155
has:discriminate	0.164
has:foreign	0.127
has:gang	-0.09
has:gunmen	0.128
has:hostage	-0.195
has:kidnap	0.014
has:kill	0.841
has:labour	-0.271
has:police	-0.023
has:political	-0.319
has:private	-0.258
has:sexual	-0.085
has:state	-0.066
has:terror	-0.122
has:threat	-0.316
has:torture	0.045
has:vanish	0.155
lead:army	0.186
lead:assault	-0.334
lead:beat	-0.006
lead:censor	-0.105
lead:company	-0.146
lead:court	-0.336
lead:death	0.125
lead:detain	-0.23
lead:discriminate	0.078
lead:foreign	-0.037
lead:gang	0.033
lead:gunmen	-0.032
lead:hostage	0.051
lead:kidnap	-0.105
lead:kill	0.386
lead:labour	-0.115
lead:police	0.011
lead:political	-0.208
lead:private	0.039
lead:sexual	0.028
lead:state	-0.135
lead:terror	0.011
lead:threat	0.038
lead:torture	0.033
lead:vanish	0.041
main:army	-0.039
main:assault	-0.054
main:company	-0.015
main:court	0.041
main:death	-0.149
main:detain	-0.101
main:hostage	-0.036
main:kidnap	-0.112
main:kill	0.003
main:labour	-0.124
main:police	-0.103
main:political	0.216
main:private	0.029
main:sexual	-0.014
main:state	-0.128
main:terror	-0.024
main:threat	-0.003
main:torture	-0.092
main:vanish	0.061
often:army	0.253
often:assault	-0.089
often:beat	-0.104
often:censor	0.272
often:company	0.072
often:court	0.316
often:death	0.341
often:detain	0.246
often:discriminate	0.082
often:foreign	0.145
often:gang	0.055
often:gunmen	0.089
often:hostage	-0.053
often:kidnap	0.071
often:kill	0.18
often:labour	0.14
often:police	0.084
often:political	-0.076
often:private	0.132
often:sexual	0.117
often:state	0.038
often:terror	0.144
often:threat	0.083
often:torture	-0.121
often:vanish	0.132
rate:army	0.001
rate:assault	-0.221
rate:beat	-0.061
rate:censor	0.011
rate:company	0.031
rate:court	0.004
rate:death	0.494
rate:detain	-0.204
rate:discriminate	0.142
rate:foreign	0.188
rate:gang	-0.019
rate:gunmen	0.048
rate:hostage	-0.199
rate:kidnap	-0.196
rate:kill	0.675
rate:labour	0.09
rate:police	-0.138
rate:political	0.061
rate:private	0.107
rate:sexual	-0.006
rate:state	0.021
rate:terror	0.041
rate:threat	-0.211
rate:torture	-0.153
rate:vanish	0.022
title:army	-0.077
title:assault	-0.224
title:beat	-0.131
title:censor	-0.109
title:company	0.034
title:court	-0.086
title:death	0.157
title:detain	-0.013
title:discriminate	-0.021
title:foreign	0.069
title:gang	-0.02
title:gunmen	-0.003
title:hostage	-0.048
title:kidnap	-0.074
title:kill	-0.023
title:labour	-0.169
title:police	-0.127
title:political	-0.046
title:private	-0.045
title:sexual	-0.022
title:state	0.105
title:terror	-0.137
title:threat	0.079
title:torture	-0.118
title:vanish	-0.047
[violation other] 0.33
act:ATT	0.061
act:CHD	0.008
act:CIV	-0.074
act:DEN	0.017
act:DET	-0.102
act:DIS	-0.06
act:DSP	0.037
act:INC	-0.009
act:KIL	0.024
act:OBJ	-0.016
act:PER	-0.029
act:SEX	0.243
act:SLV	0.084
act:TOR	0.104
bias	-0.071
by:de_facto_authority	0.017
by:foreign_state	-0.016
by:nobody	0.262
by:non_state_armed	-0.183
by:other_state	-0.087
by:private	0.054
by:state_allied	-0.082
by:state_security	-0.008
byAny:de_facto_authority	0.019
byAny:foreign_state	-0.062
byAny:non_state_armed	-0.256
byAny:other_state	-0.097
byAny:private	0.119
byAny:state_allied	-0.065
byAny:state_security	0.119
has:army	0.243
has:assault	0.186
has:beat	0.364
has:censor	0.086
has:company	0.1
has:court	0.061
has:death	0.278
has:detain	-0.201
has:discriminate	-0.035
has:foreign	-0.025
has:gang	-0.046
has:gunmen	0.005
has:hostage	-0.017
has:kidnap	-0.102
has:kill	-0.273
has:labour	0.089
has:police	-0.06
has:political	0.084
has:private	-0.007
has:sexual	0.503
has:state	-0.335
has:terror	-0.078
has:threat	0.097
has:torture	0.182
has:vanish	-0.068
lead:army	-0.129
lead:assault	0.313
lead:beat	-0.005
lead:censor	0.014
lead:company	-0.101
lead:court	-0.043
lead:death	-0.15
lead:detain	-0.12
lead:discriminate	0.108
lead:foreign	-0.16
lead:gang	0.122
lead:gunmen	-0.068
lead:hostage	-0.065
lead:kidnap	-0.156
lead:kill	-0.22
lead:labour	-0.051
lead:police	0.107
lead:political	-0.103
lead:private	0.065
lead:sexual	-0.03
lead:state	0.051
lead:terror	-0.083
lead:threat	0.009
lead:torture	0.024
lead:vanish	-0.125
main:army	0.059
main:assault	0.29
main:company	-0.007
main:court	-0.318
main:death	-0.084
main:detain	-0.048
main:hostage	-0.032
main:kidnap	-0.228
main:kill	-0.075
main:labour	-0.061
main:police	0.079
main:political	0.079
main:private	-0.021
main:sexual	0.02
main:state	0.339
main:terror	-0.032
main:threat	0.078
main:torture	-0.004
main:vanish	-0.073
often:army	0.178
often:assault	-0.025
often:beat	0.138
often:censor	0.098
often:company	0.193
often:court	0.241
often:death	0.196
often:detain	0.181
often:discriminate	0.25
often:foreign	-0.1
often:gang	0.045
often:gunmen	-0.06
often:hostage	0.099
often:kidnap	-0.153
often:kill	-0.041
often:labour	0.057
often:police	0.039
often:political	-0.008
often:private	0.239
often:sexual	-0.001
often:state	0.19
often:terror	0.161
often:threat	-0.209
often:torture	0.007
often:vanish	-0.05
rate:army	0.033
rate:assault	0.149
rate:beat	0.177
rate:censor	-0.036
rate:company	0.05
rate:court	0.257
rate:death	0.041
rate:detain	-0.417
rate:discriminate	0.154
rate:foreign	0.014
rate:gang	0.161
rate:gunmen	-0.124
rate:hostage	-0.089
rate:kidnap	-0.263
rate:kill	-0.189
rate:labour	0.166
rate:police	-0.175
rate:political	0.075
rate:private	-0.014
rate:sexual	0.193
rate:state	-0.276
rate:terror	-0.117
rate:threat	-0.081
rate:torture	0.011
rate:vanish	-0.138
title:army	-0.127
title:assault	0.17
title:beat	-0.064
title:censor	-0.07
title:company	0.182
title:court	-0.134
title:death	0.112
title:detain	-0.297
title:discriminate	-0.058
title:foreign	0.008
title:gang	0.044
title:gunmen	-0.121
title:hostage	-0.065
title:kidnap	-0.19
title:kill	0.009
title:labour	0.059
title:police	0.242
title:political	-0.124
title:private	0.35
title:sexual	0.154
title:state	0.063
title:terror	-0.097
title:threat	0.104
title:torture	0.082
title:vanish	-0.025
[violation torture] 0.33
act:ATT	0.012
act:CHD	-0.01
act:CIV	-0.009
act:DEN	0.023
act:DET	0.15
act:DIS	-0.028
act:DSP	-0.059
act:INC	-0.01
act:KIL	0.12
act:OBJ	-0.053
act:PER	0.1
act:SEX	0.042
act:SLV	-0.028
act:TOR	0.575
bias	-0.554
by:de_facto_authority	0.023
by:foreign_state	0.005
by:nobody	-0.441
by:non_state_armed	-0.163
by:other_state	-0.078
by:private	-0.015
by:state_allied	-0.001
by:state_security	0.043
byAny:de_facto_authority	-0.033
byAny:foreign_state	0.021
byAny:non_state_armed	-0.163
byAny:other_state	0.095
byAny:private	-0.073
byAny:state_allied	0.031
byAny:state_security	0.084
has:army	0.007
has:assault	0.146
has:beat	0.258
has:censor	-0.147
has:company	-0.383
has:court	-0.279
has:death	0.014
has:detain	-0.261
has:discriminate	0.191
has:foreign	0.193
has:gang	-0.097
has:gunmen	-0.18
has:hostage	-0.132
has:kidnap	0.049
has:kill	-0.033
has:labour	-0.034
has:police	-0.112
has:political	-0.144
has:private	0.045
has:sexual	0.371
has:state	-0.349
has:terror	-0.203
has:threat	0.084
has:torture	0.713
has:vanish	0.133
lead:army	0.3
lead:assault	-0.06
lead:beat	0.267
lead:censor	0.005
lead:company	-0.136
lead:court	-0.073
lead:death	-0.037
lead:detain	-0.184
lead:discriminate	0.019
lead:foreign	0.058
lead:gang	0.107
lead:gunmen	-0.047
lead:hostage	-0.018
lead:kidnap	-0.119
lead:kill	0.146
lead:labour	-0.117
lead:police	0.057
lead:political	0.126
lead:private	0.019
lead:sexual	-0.005
lead:state	-0.02
lead:terror	-0.018
lead:threat	0.101
lead:torture	0.528
lead:vanish	-0.034
main:army	-0.155
main:assault	0.005
main:company	-0.033
main:court	0.047
main:death	-0.108
main:detain	-0.162
main:hostage	-0.011
main:kidnap	-0.067
main:kill	-0.119
main:labour	-0.018
main:police	0.025
main:political	0.052
main:private	-0.048
main:sexual	-0.023
main:state	-0.038
main:terror	0.024
main:threat	-0.008
main:torture	-0.049
main:vanish	0.066
often:army	-0.109
often:assault	-0.102
often:beat	0.126
often:censor	-0.036
often:company	0.051
often:court	-0.057
often:death	-0.054
often:detain	0.279
often:discriminate	-0.004
often:foreign	0.099
often:gang	0.058
often:gunmen	-0.043
often:hostage	0.075
often:kidnap	-0.187
often:kill	-0.103
often:labour	0.081
often:police	-0.25
often:political	-0.076
often:private	-0.013
often:sexual	-0.006
often:state	-0.004
often:terror	-0.01
often:threat	-0.183
often:torture	0.248
often:vanish	-0.058
rate:army	-0.296
rate:assault	0.043
rate:beat	0.268
rate:censor	-0.042
rate:company	-0.084
rate:court	0.067
rate:death	0.071
rate:detain	-0.191
rate:discriminate	0.154
rate:foreign	-0.082
rate:gang	0.052
rate:gunmen	-0.138
rate:hostage	0.029
rate:kidnap	-0.287
rate:kill	-0.124
rate:labour	-0.106
rate:police	-0.222
rate:political	-0.023
rate:private	-0.147
rate:sexual	-0.161
rate:state	-0.208
rate:terror	-0.015
rate:threat	-0.147
rate:torture	0.708
rate:vanish	0.048
title:army	0.111
title:assault	0.053
title:beat	-0.096
title:censor	-0.085
title:company	-0.03
title:court	-0.077
title:death	-0.14
title:detain	0.011
title:discriminate	-0.005
title:foreign	0.098
title:gang	0.029
title:gunmen	-0.07
title:hostage	0.024
title:kidnap	-0.063
title:kill	0.076
title:labour	-0.132
title:police	-0.109
title:political	0.101
title:sexual	-0.024
title:state	-0.04
title:terror	0.121
title:threat	0.051
title:torture	0.189
title:vanish	-0.048
[city] 0.275
acts	0.814
area	-1.592
born	0.036
both	-0.421
close	0.238
count	1.051
court	0.115
dateline	0.576
early	-0.135
elsewhere	-1.193
first	-0.168
large	0.748
lead	1.069
likeTitle	-0.169
located	0.717
locatedDeed	-0.234
mainDeed	-0.376
null	0.775
null:actShare	0.074
null:actTitle	0.119
null:countries	1.008
null:dates	0.5
null:long	1.143
null:many	0.925
null:noDay	-0.052
null:noTownLead	-0.28
null:noYear	0.02
null:notThisYear	-0.056
null:speaker	0.184
null:undatedLead	0.146
null:violentLead	-0.142
null:violentShare	0.527
null:violentTitle	-0.747
people	-0.172
share	0.326
there	-0.052
title	0.246
titleDeed	0.05
told	0.421
town	0.201
unknown	-0.368
[region] 0.065
acts	-0.448
area	0.759
born	-0.072
both	-1.362
close	0.621
count	0.041
court	0.272
dateline	-0.736
early	0.743
elsewhere	-1.716
first	-0.296
large	0.771
lead	0.125
likeTitle	0.902
located	0.323
locatedDeed	-0.624
mainDeed	-0.413
null	0.74
null:actShare	0.51
null:actTitle	-0.018
null:countries	1.476
null:dates	0.402
null:long	1.185
null:many	0.788
null:noDay	0.432
null:noTownLead	0.219
null:noYear	-0.564
null:notThisYear	0.144
null:speaker	0.277
null:undatedLead	-0.455
null:violentLead	-0.32
null:violentShare	0.489
null:violentTitle	0.215
people	-0.031
share	-0.214
there	0.502
title	-0.013
titleDeed	0.061
told	0.722
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
