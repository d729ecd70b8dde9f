using Sui.Inspection.Problems;

namespace Sui.Inspection.Imports.Layouts;

/// <summary>Asks layouts, and names those that throw. One for each file; not thread-safe.</summary>
/// <param name="problems">Where problems go.</param>
internal sealed class LayoutCalls(ProblemList problems)
{
    private readonly HashSet<IExportLayout> _failed = [];

    /// <summary>Whether a layout threw.</summary>
    /// <param name="layout">The layout.</param>
    public bool Failed(IExportLayout layout) => _failed.Contains(layout);

    /// <summary>Asks a layout.</summary>
    /// <param name="layout">The layout.</param>
    /// <param name="call">What it is asked.</param>
    /// <returns>Its answer; null, after a problem, where it throws.</returns>
    public T? Ask<T>(IExportLayout layout, Func<IExportLayout, T?> call)
        where T : class
    {
        try
        {
            return call(layout);
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            // The message of the exception may hold a cell, so that its type has to do.
            if (_failed.Add(layout))
            {
                problems.Warning(LayoutCodes.LayoutFailed, new ProblemLocation(problems.File),
                    $"The layout '{layout.Id}' failed ({exception.GetType().Name}), and the file is read without it.",
                    "A layout that does not throw for what a file holds.",
                    "Look at what the file was recognised as; tell whoever wrote the layout.");
            }

            return null;
        }
    }
}
