/** Words that tell what a capitalised word beside a name is. Closed lists of English, no names of anybody in the news. */

const setOf = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Before a surname they leave open who it is; after the name of a country or company they begin another name. */
export const titles = setOf(`
  mr mrs ms miss mx dr sir dame lord lady baron baroness prof professor rev reverend father sister brother
  president vice prime minister premier chancellor king queen prince princess emperor sultan sheikh pope cardinal
  archbishop bishop rabbi imam ayatollah general gen lieutenant lt colonel col major maj captain capt sergeant sgt
  admiral commander marshal brigadier corporal private officer detective inspector sheriff chief superintendent
  senator sen representative rep congressman congresswoman governor gov mayor councillor councilman councilwoman
  alderman speaker secretary ambassador envoy judge justice magistrate attorney prosecutor solicitor counsel
  chairman chairwoman chair chairperson ceo cfo coo cto director executive founder cofounder owner manager
  spokesman spokeswoman spokesperson adviser advisor aide coach leader deputy acting former ex late candidate
  nominee democrat republican defendant suspect comrade engineer doctor analyst economist professor author
  first second foreign defence defense interior finance health justice energy trade transport economy
`);

/** After a name they make another name of it: a street, a newspaper, a firm. */
export const nameMakers = setOf(`
  jr sr ii iii iv tower towers plaza hotel hotels resort casino building bridge street avenue road boulevard lane
  square park gardens garden airport station stadium arena university college school institute academy museum
  theatre theater library hospital cathedral church palace castle island islands bay river lake mountain mountains
  valley beach hills heights county times post herald tribune journal gazette independent chronicle telegraph
  mirror express observer guardian examiner inquirer courier dispatch review magazine daily weekly radio tv
  foundation trust fund award awards prize cup trophy marathon festival orchestra philharmonic ballet
  records pictures studios films entertainment united city fc rovers wanderers athletic dynamo
  motors airlines airways railway railways shipyard
`);

/** Before the name of a place they make another place of it. */
export const placeMakers = setOf(`
  new north south east west fort port san santa saint st los las el la le mount mt lake cape upper little great
  old central
`);

/** Given names that are common words as well; other names are known by not being words. */
export const ambiguousGivenNames = setOf(`
  mark bill rose will grace frank grant dick jack amber dawn hope faith joy art bob rob pat sue drew chase
  ray rich rusty sandy skip sonny stone summer autumn tiffany victor wade ward warren wayne dean earl duke guy
  gene gail heath heather holly iris ivy jade jasmine jean jewel lance laurel lily max may april june august
  melody mercy miles olive paige pearl penny peter piper reed ruby sage scarlet sky sterling terry tony troy
  tyler violet virginia christian charity clay cliff colt dale daisy don dolly eve ginger harmony hunter king
  lee les maria mason matt melissa mike nick norm parker prince randy robin rocky roman rod russell smith sol
  star ted tom tommy trey vic walker west woody brook buddy carol charlotte chip crystal earnest francis major
  martin nelson norman page paris phoenix porter ross roy stanley taylor alan ben dan ed hank harry henry hugh
  ike jay jim jo joe john josh ken kim lou nan ned ron sam sid tim
`);

export const calendarWords = setOf(`
  monday tuesday wednesday thursday friday saturday sunday january february march april may june july august
  september october november december
`);
