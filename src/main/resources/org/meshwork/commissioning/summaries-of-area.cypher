// What a release counts of each web of one area; the way up to ward and borough is added up afterwards, area by area.
MATCH (s:WebSummary {area: $area})
RETURN s.area AS area, s.conditions AS conditions, s.ages AS ages, s.joined AS joined, s.torn AS torn, s.unknown AS unknown,
       s.findings AS findings, s.seams AS seams, s.seamsJoined AS seamsJoined, s.seamsTorn AS seamsTorn,
       s.seamsUnknown AS seamsUnknown
