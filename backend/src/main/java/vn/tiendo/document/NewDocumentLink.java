package vn.tiendo.document;

import java.util.UUID;

/** This document's relation to another one. */
public record NewDocumentLink(DocumentRelation relation, UUID documentId) {}
