#pragma once

#include <QWidget>

namespace lotse::test {

/// Every widget of the kit in one window, filled with made-up words: what the gallery test measures and
/// shows.
[[nodiscard]] std::unique_ptr<QWidget> makeGallery();

/// The part with tables and lists.
[[nodiscard]] QWidget *makeGalleryLists();

} // namespace lotse::test
