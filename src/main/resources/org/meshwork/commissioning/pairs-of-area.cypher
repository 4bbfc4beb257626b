// Of each web of one area, which ends of handovers share the person, in lists side by side.
MATCH (s:WebSummary {area: $area}) WHERE s.pairs IS NOT NULL
RETURN s.pairs AS pairs, s.pairsOther AS pairsOther, s.pairsJoined AS pairsJoined, s.pairsTorn AS pairsTorn,
       s.pairsUnknown AS pairsUnknown, s.pairsNeeds AS pairsNeeds, s.pairsKinds AS pairsKinds
