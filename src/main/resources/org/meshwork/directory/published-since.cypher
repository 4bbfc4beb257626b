// Changesets of the feeds of these services and changesets that were published and are not in the log up to a sequence.
CALL () {
  MATCH (s:Service) WHERE s.id IN $services
  RETURN s.feed AS feed
  UNION
  MATCH (held:Changeset) WHERE held.id IN $changesets
  RETURN held.feed AS feed
}
WITH collect(DISTINCT feed) AS feeds
CALL () {
  MATCH (later:DirectoryChange) WHERE later.sequence > $sequence AND later.changeset IS NOT NULL
  RETURN collect(later.changeset) AS settled
}
MATCH (c:Changeset)
WHERE ($ofAny OR c.feed IN feeds) AND (c.state = 'PUBLISHED' OR c.id IN settled) AND NOT c.id IN $changesets
RETURN c.id ORDER BY c.publishedAt
