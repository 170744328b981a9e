#pragma once

#include <span>

/// The building blocks of the notes. "{when}" in a sentence stands for one of the words of that slot.
namespace lotse::services::demo::phrase_tables {

struct Slot {
    const char *name;
    std::span<const char *const> words;
};

[[nodiscard]] std::span<const Slot> slotTable();
[[nodiscard]] std::span<const char *const> openings();
[[nodiscard]] std::span<const char *const> body();
[[nodiscard]] std::span<const char *const> returnOpenings();
[[nodiscard]] std::span<const char *const> returnBody();
[[nodiscard]] std::span<const char *const> foreign();
[[nodiscard]] std::span<const char *const> feedback();
[[nodiscard]] std::span<const char *const> duties();

/// What is written when a case file is closed, by closing reason.
struct Outcome {
    const char *reason;
    const char *text;
};
[[nodiscard]] std::span<const Outcome> outcomes();

/// How a caller and the person of concern are named, by relationship.
struct Naming {
    const char *relationship;
    const char *caller;
    const char *male;
    const char *female;
};
[[nodiscard]] std::span<const Naming> namings();

} // namespace lotse::services::demo::phrase_tables
