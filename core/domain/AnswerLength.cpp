#include "core/domain/AnswerLength.h"

#include <algorithm>

namespace saskare {

int mostCharacters(Channel channel)
{
    switch (channel) {
    case Channel::Sms:
        return 1600;
    case Channel::SocialPublic:
        return 280;
    case Channel::SocialPrivate:
        return 1000;
    case Channel::Email:
    case Channel::Form:
    case Channel::Chat:
    case Channel::Phone:
    case Channel::Review:
    case Channel::Portal:
    case Channel::InPerson:
    case Channel::Web:
    case Channel::Other:
        return 0;
    }
    return 0;
}

int charactersIn(QStringView text)
{
    return static_cast<int>(
        std::count_if(text.begin(), text.end(), [](QChar unit) { return !unit.isLowSurrogate(); }));
}

} // namespace saskare
