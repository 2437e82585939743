#include "core/base/Log.h"

namespace saskare {

Q_LOGGING_CATEGORY(logStore, "saskare.store", QtWarningMsg)
Q_LOGGING_CATEGORY(logHttp, "saskare.http", QtWarningMsg)
Q_LOGGING_CATEGORY(logMapping, "saskare.mapping", QtWarningMsg)
Q_LOGGING_CATEGORY(logSync, "saskare.sync", QtWarningMsg)
Q_LOGGING_CATEGORY(logOutbox, "saskare.outbox", QtWarningMsg)
Q_LOGGING_CATEGORY(logAccount, "saskare.account", QtWarningMsg)
Q_LOGGING_CATEGORY(logLanguage, "saskare.language", QtWarningMsg)
Q_LOGGING_CATEGORY(logUi, "saskare.ui", QtWarningMsg)
Q_LOGGING_CATEGORY(logApp, "saskare.app", QtWarningMsg)
Q_LOGGING_CATEGORY(logDesk, "saskare.desk", QtWarningMsg)

} // namespace saskare
