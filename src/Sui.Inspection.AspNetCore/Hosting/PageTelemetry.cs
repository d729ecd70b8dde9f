using System.Diagnostics;
using System.Diagnostics.Metrics;
using Microsoft.Extensions.Logging;

namespace Sui.Inspection.AspNetCore.Hosting;

/// <summary>What the pages tell whoever runs them: what kind of thing was done and how often, never to which case, by whom or with which words.</summary>
internal sealed partial class PageTelemetry : IDisposable
{
    /// <summary>The name of the activity source and of the meter.</summary>
    public const string Name = "Sui.Inspection";

    private readonly ILogger _logger;
    private readonly Meter _meter;
    private readonly Counter<long> _changes;
    private readonly Counter<long> _refusals;
    private readonly Histogram<long> _uploads;
    private readonly ActivitySource _source = new(Name);

    /// <summary>Sets it up.</summary>
    public PageTelemetry(ILoggerFactory loggers, IMeterFactory meters)
    {
        _logger = loggers.CreateLogger("Sui.Inspection.AspNetCore");
        _meter = meters.Create(Name);
        _changes = _meter.CreateCounter<long>("sui.changes", "{change}", "Changes of cases that were kept.");
        _refusals = _meter.CreateCounter<long>("sui.refusals", "{refusal}", "Requests that were refused with problems.");
        _uploads = _meter.CreateHistogram<long>("sui.upload.size", "By", "Bytes of uploads.");
    }

    /// <summary>Begins an activity.</summary>
    /// <param name="action">What is done, such as <c>judge</c>.</param>
    public Activity? Begin(string action) => _source.StartActivity("sui." + action);

    /// <summary>Says that a change was kept.</summary>
    public void Changed(string action)
    {
        _changes.Add(1, new KeyValuePair<string, object?>("action", action));
        LogChanged(action);
    }

    /// <summary>Says that something was refused.</summary>
    /// <param name="action">What was to be done.</param>
    /// <param name="code">The code of the first problem.</param>
    /// <param name="problems">How many there are.</param>
    public void Refused(string action, string code, int problems)
    {
        _refusals.Add(1, new KeyValuePair<string, object?>("action", action), new KeyValuePair<string, object?>("code", code));
        LogRefused(action, code, problems);
    }

    /// <summary>Says that files were uploaded.</summary>
    public void Uploaded(int files, long bytes)
    {
        _uploads.Record(bytes);
        LogUploaded(files, bytes);
    }

    /// <summary>Says that a call of the API failed.</summary>
    /// <param name="failure">The exception, whose type is told: its message may hold anything.</param>
    public void Failed(Exception failure) => LogFailed(failure.GetType().Name);

    /// <inheritdoc/>
    public void Dispose()
    {
        _meter.Dispose();
        _source.Dispose();
    }

    [LoggerMessage(8200, LogLevel.Information, "Kept a change: {Action}.", EventName = "Changed")]
    private partial void LogChanged(string action);

    [LoggerMessage(8201, LogLevel.Information, "Refused {Action}: {Code}, {Problems} problems in all.", EventName = "Refused")]
    private partial void LogRefused(string action, string code, int problems);

    [LoggerMessage(8202, LogLevel.Information, "Took an upload: {Files} files, {Bytes} bytes.", EventName = "Uploaded")]
    private partial void LogUploaded(int files, long bytes);

    [LoggerMessage(8203, LogLevel.Error, "A call of the API failed: {Failure}.", EventName = "Failed")]
    private partial void LogFailed(string failure);
}
