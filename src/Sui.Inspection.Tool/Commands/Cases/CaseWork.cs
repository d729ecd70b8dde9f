using Sui.Inspection.CaseFiles;
using Sui.Inspection.Problems;
using Sui.Inspection.Tool.Output;

namespace Sui.Inspection.Tool.Commands.Cases;

/// <summary>Opens a case file, works with it, and prints what keeps it from being used.</summary>
internal static class CaseWork
{
    /// <summary>Works with a case file.</summary>
    /// <returns>The exit code.</returns>
    public static int With(ToolContext context, string path, bool json, Func<ICaseFile, Task<int>> work) =>
        Guarded(context, json, async () =>
        {
            var opened = await CasePacks.Store(context, context.Inspection(null, [])).OpenAsync(path).ConfigureAwait(false);
            if (opened.File is not { } file)
            {
                return Refuse(context, json, opened.Problems);
            }

            await using (file.ConfigureAwait(false))
            {
                return await work(file).ConfigureAwait(false);
            }
        });

    /// <summary>Changes a case file, and says how it stands.</summary>
    /// <returns>The exit code.</returns>
    public static int Change(ToolContext context, string path, bool json, Func<ICaseFile, Task<CaseChange>> change) => With(context, path, json, async file =>
    {
        var written = await change(file).ConfigureAwait(false);
        var status = await file.RefreshAsync().ConfigureAwait(false);
        CaseReport.PrintChange(context.Terminal.Output.Writer, json, written, status);
        return Say(context, written.Problems);
    });

    /// <summary>Prints what is left to do or to be seen although a change is durable.</summary>
    /// <returns>The exit code.</returns>
    public static int Say(ToolContext context, IReadOnlyList<Problem> problems) => ProblemList.Conclude(context.Terminal, problems);

    /// <summary>Prints problems.</summary>
    /// <returns>The exit code.</returns>
    public static int Refuse(ToolContext context, bool json, IReadOnlyList<Problem> problems)
    {
        if (json)
        {
            ProblemsJson.Print(context.Terminal.Output.Writer, problems);
        }

        context.Terminal.Output.Writer.Flush();
        ProblemList.PrintCounted(context.Terminal.Problems.Writer, problems);
        return ExitCode.Problems;
    }

    /// <summary>Runs work whose refusals are problems.</summary>
    public static int Guarded(ToolContext context, bool json, Func<Task<int>> work)
    {
        try
        {
            return work().GetAwaiter().GetResult();
        }
        catch (CaseFileException refused)
        {
            return Refuse(context, json, refused.Problems);
        }
    }
}
