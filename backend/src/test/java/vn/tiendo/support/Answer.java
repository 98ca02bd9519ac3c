package vn.tiendo.support;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;

/**
 * What the suite reads of nearly every answer. A path would be a Groovy script, compiled anew each
 * time: a tenth of the suite went into that.
 *
 * @param id of what was made or read
 * @param total rows of a list asked with {@code includeTotal}
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Answer(String id, Integer total) {}
