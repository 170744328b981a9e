#pragma once

#include "kit/style.h"
#include "words/language.h"

#include <QApplication>

#include <gtest/gtest.h>

namespace lotse::test {

inline constexpr kit::ThemeName allThemes[] = {kit::ThemeName::Light, kit::ThemeName::Dark,
                                               kit::ThemeName::HighContrast};

/// A test that begins in the light look at 100 % and in English, whatever the one before it wore.
class Looks : public ::testing::Test
{
protected:
    Looks()
    {
        wear(kit::ThemeName::Light, 1);
        speak(base::Language::English);
    }

    static void wear(kit::ThemeName theme, double zoom)
    {
        kit::applyLook(*static_cast<QApplication *>(QApplication::instance()), theme, zoom);
        QCoreApplication::processEvents(); // Qt passes the palette on by an event
    }

    static void speak(base::Language language)
    {
        words::setLanguage(language);
        QCoreApplication::processEvents();
    }
};

} // namespace lotse::test
