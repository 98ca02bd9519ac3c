package vn.tiendo.programme;

import java.util.UUID;

/** What the list can be asked; null members do not narrow it. */
record ProgrammeFilter(UUID[] units, Integer year, String[] states, UUID[] leaders) {}
