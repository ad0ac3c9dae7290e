/**
 * Given names and surnames that a dictionary also lists as words, lower case. Own list of common ones; months
 * that are names (April, May, June) are left to the calendar.
 */
export const NAMES_THAT_ARE_WORDS: ReadonlySet<string> = new Set(
  (
    'abba abdul abram ram  aden adam ahmed al alan alba alec alexander ali alma amber amir amy ana andrew angel angela ann anna anthony arthur ' +
    'ash asia aurora austin barb baker barney basil ben benny berry beth betty bill billy bishop bob bobby brad brian brock brook bruce bruno bud buddy ' +
    'burt butler carl carlin carol caroline carter cary casey cecil celeste charity charlie chase chas chuck claire clay cliff clint cody cole ' +
    'colin connie cooper coral craig cook crystal curt cyrus daisy dale dan dana daniel dave david dawn dean deb dee den denis denise derrick dexter dick diana dixie ' +
    'dolly dom don donna dora doris dot doug drew duke dylan earl eddy eden edward elan eli ella ellen elsa emerald emir emma eric erica ernest ethan eva eve faith fay felix fern ' +
    'fisher fletcher flora forest foster frances frank frankie fred freddy gale gary gene george gerry gilbert ginger giles gloria grace graham grant gray green greg guy hank hannah harry ' +
    'harriet hazel heath heather helen henry herb herbert hope howard hugh hugo hunter ian imran iris isaac isabel ivan ivy jack jackie jade jake james jane janet jared jasmine jason jasper jay jean jeff ' +
    'jenny jeremiah jerry jesse jewel jill jim jimmy jo joan job jock joe joel john johnny johnson jones jose joseph josh josie joy juan judy jules julia julian julius justin karma kay ' +
    'keith kelly ken kent kerry kevin khan khalid kim kirk kit kitty kris kyle lance lane larry laura laurel lauren lee len leo leon leonard leslie lew liam lilac lily linda lionel lisa liz lois lola lorenzo louis ' +
    'lucas lucia lucy luis luke luna lynn mac mae maggie mahdi major malik mama manuel marc marcel marcus margaret maria marian marie marina mario marion marjorie mark marlin marlon marry marshall marta martha ' +
    'martin marvin mary mason matt matthew maud maureen maurice mavis max maya mehdi mel melanie melissa melody mercy merle merlin michael mike miles milo mina mohammed mohamed mohammad muhammad moll molly mona morgan morris moses ' +
    'muna myrtle nan nancy nasir natalie nathan ned neil nelson nick nicola nicolas nicole noah noel nora norm norma norman olive oliver omar oscar otto owen paddy page pam parker pat patience patricia patrick patsy patty paul pearl ' +
    'peg peggy penny perry pete peter phil philip pierre piper poppy porter potter prince priest quentin rachel rae ralph ramon randall randy raphael ray raymond rebecca reed reeve regina reggie rene rex ricardo rich richard rick ricky ' +
    'rob robert robin robyn rod roger roland roman ron ronnie rory rosa rose rosemary rosie ross roy ruben ruby rupert russell rusty ruth ryan sabrina sad said sally sam samantha sammy samson samuel sandy sara sarah saul ' +
    'savannah sean sebastian serena seth shah shane sharon shaun sheila shelly shelley sherry sidney sierra silas simon singh sky smith solomon sonia sonny sonya sophia sophie spencer stacy stan stanley stella stephen sterling steve stu stuart sue summer ' +
    'susan suzanne syed sylvia tad tamara tanner tara taylor ted teddy teresa terry theo theresa thomas tiffany tim timothy tina toby tod todd tom tommy tony tory tracy trinity troy trudy tucker turner tyler ' +
    'val valentina valentine vance vera vernon veronica victor victoria viola violet virginia vivian wade walker wally walter wanda ward warren wayne wendy will willow wilson win winston wood woody yasmin york zach zara zoe ' +
    // Also names of peoples, which the groups' words would let pass.
    'aka awa baka bari bodo chin hui karen luba maya mon moro naga nande nasa san shan teke tiv twa yaka'
  ).split(' '),
);

/** Words of titles that no dictionary lists: bodies, acronyms, months, languages. Own list. */
export const PLAIN_TOKENS: readonly string[] = (
  'un ohchr unhcr unicef unesco unfpa undp unrwa unodc unaids ocha wfp fao ilo iom who wto icc icj icty ictr upr hrc crc ccpr cescr cat cedaw cerd cmw crpd ced opcat ' +
  'ngo ngos hrw icrc msf osce nato ecowas igad asean oas oic eu au isis isil daesh uk usa uae drc car dprk unmiss minusma monusco minusca unama unami unsmil unifil unisfa binuh ' +
  'january february march april may june july august september october november december monday tuesday wednesday thursday friday saturday sunday ' +
  'jan feb mar apr jun jul aug sep sept oct nov dec africa african asia asian europe european america american americas latin arab arabic mediterranean sahel caucasus balkans pacific atlantic caribbean ' +
  'english french spanish russian chinese portuguese muslim muslims islam islamic islamist christian christians jewish hindu buddhist catholic orthodox covid internet online website cyber ' +
  'rapporteur rapporteurs geneva york hague brussels vienna nobel lgbt lgbti lgbtqi hiv aids fgm idp idps hrd hrds csos cso tv ' +
  'healthcare gunfire airstrike airstrikes ceasefire peacebuilding policymakers statelessness refoulement genocide paramilitaries'
).split(' ');
