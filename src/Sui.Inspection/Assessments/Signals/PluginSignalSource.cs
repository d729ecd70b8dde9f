using Sui.Inspection.Plugins;

namespace Sui.Inspection.Assessments.Signals;

/// <summary>A source of signals of a plug-in.</summary>
internal sealed class PluginSignalSource(PluginOrigin origin, ISignalSource inner) : ISignalSource, IFromPlugin
{
    private const int MostSignals = 100_000;

    /// <inheritdoc/>
    public PluginOrigin Origin => origin;

    /// <inheritdoc/>
    /// <exception cref="PluginException">The plug-in failed.</exception>
    public IEnumerable<Signal> GetSignals(SignalContext context) => PluginCalls.Require(origin, () => Whole(context));

    /// <summary>The signals; none, after a problem, where the plug-in fails.</summary>
    public IReadOnlyList<Signal> Ask(SignalContext context, PluginCalls calls) => calls.Ask(origin, () => Whole(context)) ?? [];

    private List<Signal> Whole(SignalContext context)
    {
        var signals = inner.GetSignals(context).Take(MostSignals + 1).ToList();
        return signals.Count > MostSignals ? throw new InvalidOperationException("There is no end of signals.") : signals;
    }
}
