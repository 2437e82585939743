#pragma once

#include "core/domain/Vocabulary.h"

namespace saskare {

/// The most characters an answer may have on a channel; 0: as many as one likes. What the services take, where no
/// help desk says otherwise (Manifest::answerLength):
/// - Sms: 1600, ten parts of a text message, after which gateways refuse;
/// - SocialPublic: 280, a post of the shortest of the big networks;
/// - SocialPrivate: 1000, a private message there.
int mostCharacters(Channel channel);

/// As those services count: each code point once, not each UTF-16 unit.
int charactersIn(QStringView text);

} // namespace saskare
