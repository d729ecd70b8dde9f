using System.CommandLine;
using System.Globalization;
using Sui.Inspection.CaseFiles;
using Sui.Inspection.Tool.Output;

namespace Sui.Inspection.Tool.Commands.Cases;

/// <summary><c>sui case retention</c>: how many days each kind is kept, and what is due; sets the days.</summary>
internal sealed class CaseRetentionCommand : ToolCommand
{
    private readonly ToolContext _context;
    private readonly Argument<string> _file = CaseInputs.File();
    private readonly Option<string[]> _keep = CaseInputs.Keep("Set how many days a kind is kept; may be given several times.");
    private readonly Option<CaseActor?> _as = CaseInputs.As(required: false);
    private readonly Option<string> _why = CaseInputs.Why();
    private readonly Option<bool> _json = Inputs.Json();

    public CaseRetentionCommand(ToolContext context)
        : base("retention", "Show how many days each kind is kept and what is due for purging; with --keep, set the days.")
    {
        _context = context;
        Arguments.Add(_file);
        Options.Add(_keep);
        Options.Add(_as);
        Options.Add(_why);
        Options.Add(_json);
        SetAction(Run);
    }

    /// <inheritdoc/>
    public override IReadOnlyList<string> Examples =>
    [
        "sui case retention eastmere.sui",
        "sui case retention eastmere.sui --keep quotes=365 --as \"Records officer/C. Lewis\" --why \"As the notice to participants says.\"",
    ];

    private int Run(ParseResult parsed)
    {
        var (json, keep) = (parsed.GetValue(_json), CaseInputs.DaysOf(parsed.GetValue(_keep) ?? []));
        if (keep.Count > 0 && parsed.GetValue(_as) is null)
        {
            throw new UsageException("Give --as, to say who sets the days.");
        }

        return CaseWork.With(_context, parsed.GetRequiredValue(_file), json, async file =>
        {
            if (keep.Count > 0)
            {
                await file.Retention.SetDaysAsync(keep, parsed.GetValue(_as)!, parsed.GetValue(_why)!).ConfigureAwait(false);
            }

            var due = (await file.Retention.CountAsync(new CasePurgeRequest()).ConfigureAwait(false)).Counts.ToDictionary(count => count.Kind, Due, StringComparer.Ordinal);
            Print(_context.Terminal.Output.Writer, json, await file.Retention.GetDaysAsync().ConfigureAwait(false), due);
            return ExitCode.Done;
        });
    }

    /// <summary>How many items of a kind are due.</summary>
    public static int Due(CasePurgeCount count) => count.Reduced + count.Erased;

    private static void Print(TextWriter output, bool json, IReadOnlyList<CaseRetentionDays> days, Dictionary<string, int> due)
    {
        if (json)
        {
            JsonText.Print(output, writer =>
            {
                writer.WriteString("format", "sui-case-retention/1");
                writer.Objects("kinds", days, kind =>
                {
                    writer.WriteString("kind", kind.Kind);
                    writer.WriteNumber("days", kind.Days);
                    writer.WriteBoolean("setInCase", kind.IsOwn);
                    writer.WriteNumber("due", due.GetValueOrDefault(kind.Kind));
                });
            });
            return;
        }

        foreach (var kind in days)
        {
            var own = kind.IsOwn ? "set in the case" : "as usual";
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{kind.Kind}: {kind.Days} days, {own}; {due.GetValueOrDefault(kind.Kind)} due"));
        }
    }
}
