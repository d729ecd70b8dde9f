using System.Globalization;
using Sui.Inspection.Problems;

namespace Sui.Inspection.Plugins;

/// <summary>
/// Calls plug-ins during one piece of work, each call on a thread of its own: one that fails, or does not return in time, is named in a problem, and not asked again during this
/// work. .NET cannot end a thread: one that never returns goes on in the background. Not thread-safe.
/// </summary>
internal sealed class PluginCalls
{
    private readonly Dictionary<string, Problem> _failed = new(StringComparer.Ordinal);
    private readonly List<Problem> _problems = [];

    /// <summary>What was wrong, in the order in which it was found.</summary>
    public IReadOnlyList<Problem> Problems => _problems;

    /// <summary>Calls a plug-in.</summary>
    /// <param name="plugin">The plug-in.</param>
    /// <param name="call">The call. What it gives is made whole in it: nothing of a plug-in runs later.</param>
    /// <param name="cancellationToken">The token that the call knows.</param>
    /// <returns>What it gave; null, after a problem, where it failed, now or before, or gave nothing.</returns>
    /// <exception cref="OperationCanceledException">The work was cancelled.</exception>
    public T? Ask<T>(PluginOrigin plugin, Func<T?> call, CancellationToken cancellationToken = default)
        where T : class
    {
        if (_failed.ContainsKey(plugin.Id))
        {
            return null;
        }

        var (made, problem) = Run(plugin, call, cancellationToken);
        if (problem is not null)
        {
            _failed.Add(plugin.Id, problem);
            _problems.Add(problem);
        }

        return made;
    }

    /// <summary>Names something that is wrong with what a plug-in gave.</summary>
    public void Add(Problem problem) => _problems.Add(problem);

    /// <summary>Calls a plug-in for what nobody else does.</summary>
    /// <param name="plugin">The plug-in.</param>
    /// <param name="call">The call.</param>
    /// <param name="cancellationToken">The token that the call knows.</param>
    /// <exception cref="PluginException">It failed, or did not return in time.</exception>
    /// <exception cref="OperationCanceledException">The work was cancelled.</exception>
    public static T Require<T>(PluginOrigin plugin, Func<T?> call, CancellationToken cancellationToken = default)
        where T : class
    {
        var (made, problem) = Run(plugin, call, cancellationToken);
        return problem is null ? made! : throw new PluginException(problem with { Severity = ProblemSeverity.Error });
    }

    private static (T? Made, Problem? Problem) Run<T>(PluginOrigin plugin, Func<T?> call, CancellationToken cancellationToken)
        where T : class
    {
        (T? Made, Exception? Failure) outcome = default;
        var thread = new Thread(() =>
        {
            try
            {
                outcome = (call(), null);
            }
            catch (Exception exception) when (exception is not OutOfMemoryException)
            {
                outcome = (null, exception);
            }
        })
        {
            IsBackground = true,
            Name = "sui-plugin " + plugin.Id,
        };
        thread.Start();
        if (!thread.Join(plugin.Timeout))
        {
            cancellationToken.ThrowIfCancellationRequested();
            return (null, PluginProblems.LeftOut(
                PluginCodes.TooSlow, plugin, string.Create(CultureInfo.InvariantCulture, $"did not return within {plugin.Timeout.TotalSeconds:0.###} seconds"), "A plug-in that returns."));
        }

        if (outcome.Failure is OperationCanceledException)
        {
            cancellationToken.ThrowIfCancellationRequested();
        }

        // The message of an exception may hold somebody's words, so that its type has to do.
        return outcome.Made is { } made ? (made, null)
            : (null, PluginProblems.LeftOut(PluginCodes.Failed, plugin, $"failed ({outcome.Failure?.GetType().Name ?? "it gave nothing"})", "A plug-in that does not fail for what the evidence holds."));
    }
}
