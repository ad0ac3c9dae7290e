/** Nouns for persons that a number may count, as one alternation, lower case. Own list. */
export const PERSON_NOUNS =
  'people|persons?|schoolchildren|teenagers?|civilians?|individuals?|victims?|men|man|women|woman|children|child|boys?|girls?|students?|pupils|schoolgirls|schoolboys|' +
  'teachers?|journalists?|reporters?|bloggers?|editors?|activists?|defenders?|lawyers?|protesters?|protestors?|demonstrators?|villagers?|residents?|' +
  'farmers?|herders?|refugees?|migrants?|asylum seekers|worshippers?|patients?|doctors?|nurses?|medics?|paramedics?|workers?|staff|peacekeepers?|soldiers?|' +
  'troops|policemen|policeman|police officers?|officers?|fighters?|militants?|rebels?|insurgents?|gunmen|detainees?|prisoners?|inmates?|families|' +
  'family members|members|passengers?|bystanders?|shoppers|monks?|nuns?|priests?|imams?|clerics?|elders?|leaders?|politicians?|opponents?|supporters?|' +
  'citizens?|nationals?|muslims?|christians?|rohingya|uyghurs?|yazidis?|hazaras?|masalit|palestinians?|israelis?|casualties|youths?|adults?|infants?|' +
  'bab(?:y|ies)|brothers?|sisters?|relatives?|survivors?|hostages?|miners?|fishermen|labou?rers|commuters|dissidents?|critics?|bodies|deaths|killings|' +
  'personnel|employees?|writers?|intellectuals?|drivers?|settlers?|foreigners?|guards?|candidates?|lawmakers?|judges?|academics?|scholars?|artists?|hikers?|speakers?|operatives?|elderly|teens?|pilgrims?|mourners?|tribesmen|clergymen|businessmen|unionists?|photographers?|influencers?|' +
  'executions|arrests|abductions|disappearances|fatalities|deaths|dead|others';
