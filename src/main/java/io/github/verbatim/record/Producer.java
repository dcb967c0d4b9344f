package io.github.verbatim.record;

/**
 * What made the record.
 *
 * @param library version of Verbatim
 * @param models version of its models
 */
public record Producer(String library, String models) {}
