const NAME_AND_OFFICE =
  /^([^,]+),\s*((?:(?:[Ss]tellv(?:ertretende[rn]?|\.)|[Hh]auptamtliche[rn]?|[Ee]rste[rn]?)\s)?(?:Geschäftsführer|Geschäftsführung|Landr[aä]t|(?:Ober)?[Bb]ürgermeister|Vorsitzende|(?:Kreis)?[Bb]eigeordnete|(?:Staats)?[Mm]inister|Staatssekretär|Senator|Präsident|Direktor|Dezernent|(?:Abteilungs|Amts|Bereichs|Fachbereichs|Standort)?[Ll]eiter).*)$/u;

/** Name and office where one text holds both, `Peter Müller, Landrat`; a degree behind the name is no office. */
export function nameAndOffice(text: string): { name: string; office: string } | null {
  const match = NAME_AND_OFFICE.exec(text);
  return match && { name: match[1]!.trim(), office: match[2]! };
}
