#pragma once

#include "core/language/TranslationFile.h"

#include <QTranslator>

#include <optional>

namespace saskare {

/// The one translator the program installs. It asks in this order: the overlay (a .ts file somebody edits), the
/// packed texts of the chosen language, Qt's own texts for its buttons and menus. One object for all three, so that a
/// change of language is one LanguageChange and not six. Thread: GUI.
class LiveTranslator : public QTranslator
{
    Q_OBJECT
public:
    explicit LiveTranslator(QObject *parent = nullptr);

    /// Loads the packed texts and Qt's for that language and drops the overlay. False if we have no texts of it.
    bool loadLanguage(const QString &language);
    void setOverlay(std::optional<TranslationFile> overlay) { m_overlay = std::move(overlay); }

    [[nodiscard]] QString translate(const char *context, const char *source, const char *comment = nullptr,
                                    int n = -1) const override;
    [[nodiscard]] bool isEmpty() const override { return false; }

private:
    std::optional<TranslationFile> m_overlay;
    QTranslator m_packed;
    QTranslator m_qt;
};

} // namespace saskare
