(SELECT ?::uuid[] AS owners, ?::uuid[] AS offices, ?::uuid[] AS directed) r
