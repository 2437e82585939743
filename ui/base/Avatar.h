#pragma once

#include "core/domain/Vocabulary.h"
#include "ui/base/Theme.h"

#include <QWidget>

class QPainter;

namespace saskare {

/// The kind of a conversation, as the small mark at an avatar's corner shows it.
struct KindBadge
{
    ConversationKind kind = ConversationKind::Ticket;
    Channel channel = Channel::Email;
    bool operator==(const KindBadge &) const = default;
};

struct AvatarLook
{
    QString key; ///< what the hue comes from: account and remote id of the person
    QString name; ///< what the initials come from
    std::optional<KindBadge> badge;
    bool operator==(const AvatarLook &) const = default;
};

/// The icon of a channel, or of the kind where that says more.
QString iconFor(const KindBadge &badge);
QString iconFor(Channel channel);

/// A circle with initials, with the badge at its lower right. `around` is what the badge's edge is drawn in:
/// the colour behind the avatar.
void paintAvatar(QPainter &painter, const Theme &theme, const QRect &circle, const AvatarLook &look,
                 const QColor &around);

/// The same as a widget; the name is told to screen readers. Thread: GUI.
class Avatar : public QWidget
{
    Q_OBJECT
public:
    /// `size` in pixels: 32 in a conversation, 38 in a list, 48 for a customer.
    Avatar(const Theme &theme, int size, QWidget *parent);

    void setLook(const AvatarLook &look);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
    int m_size;
    AvatarLook m_look;
};

} // namespace saskare
