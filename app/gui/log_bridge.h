// Brings the engine's and Qt's log messages to the log view and, from Warning on, to stderr.
#pragma once

#include <QObject>

namespace quantoscope {

class LogModel;

/// While it lives it is the program's log sink; there is one at a time. Messages may come from any thread.
class LogBridge : public QObject
{
    Q_OBJECT

public:
    /// The model outlives the bridge.
    explicit LogBridge(LogModel& model, QObject* parent = nullptr);
    ~LogBridge() override;
};

} // namespace quantoscope
