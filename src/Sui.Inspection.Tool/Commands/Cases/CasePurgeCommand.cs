using System.CommandLine;
using System.Globalization;
using Sui.Inspection.CaseFiles;
using Sui.Inspection.Tool.Output;

namespace Sui.Inspection.Tool.Commands.Cases;

/// <summary><c>sui case purge</c>: erases words and pseudonyms of what is old, and leaves what counts.</summary>
internal sealed class CasePurgeCommand : ToolCommand
{
    private readonly ToolContext _context;
    private readonly Argument<string> _file = CaseInputs.File();
    private readonly Option<DateOnly?> _before = Inputs.Day("--before", "Purge what is older than this day by its own dates; left out, what is due.");
    private readonly Option<bool> _due = new("--due") { Description = "Purge what is older than the case keeps its kind, which 'sui case retention' sets; so it is without --before, too." };
    private readonly Option<string[]> _kind = new("--kind") { Description = "A kind to purge, such as interviews or quotes; may be given several times; left out, all.", HelpName = "KIND" };
    private readonly Option<string[]> _keep = CaseInputs.Keep("How many days a kind is kept, in place of what the case says; may be given several times.");
    private readonly Option<CaseActor?> _as = CaseInputs.As(required: false);
    private readonly Option<string> _why = CaseInputs.Why();
    private readonly Option<bool> _dryRun = new("--dry-run") { Description = "Count what would be purged, and write nothing." };
    private readonly Option<bool> _json = Inputs.Json();

    public CasePurgeCommand(ToolContext context)
        : base("purge", "Erase the words and pseudonyms of what is old; what counts stays, and the case assesses as before.")
    {
        _context = context;
        Arguments.Add(_file);
        Options.Add(_before);
        Options.Add(_due);
        Options.Add(_kind);
        Options.Add(_keep);
        Options.Add(_as);
        Options.Add(_why);
        Options.Add(_dryRun);
        Options.Add(_json);
        SetAction(Run);
    }

    /// <inheritdoc/>
    public override IReadOnlyList<string> Examples =>
    [
        "sui case purge eastmere.sui --dry-run",
        "sui case purge eastmere.sui --due --as \"Records officer/C. Lewis\" --why \"The days have passed.\"",
        "sui case purge eastmere.sui --before 2019-09-01 --kind quotes --as \"Records officer/C. Lewis\" --why \"Two years have passed.\"",
    ];

    private int Run(ParseResult parsed)
    {
        var (json, dry) = (parsed.GetValue(_json), parsed.GetValue(_dryRun));
        var request = new CasePurgeRequest { Before = parsed.GetValue(_before), Kinds = parsed.GetValue(_kind) ?? [], Days = CaseInputs.DaysOf(parsed.GetValue(_keep) ?? []) };
        if (parsed.GetValue(_due) && request.Before is not null)
        {
            throw new UsageException("Give --before or --due, not both.");
        }

        if (!dry && parsed.GetValue(_as) is null)
        {
            throw new UsageException("Give --as, to say who purges, or --dry-run.");
        }

        return CaseWork.With(_context, parsed.GetRequiredValue(_file), json, async file =>
        {
            var purge = dry ? await file.Retention.CountAsync(request).ConfigureAwait(false)
                : await file.Retention.PurgeAsync(request, parsed.GetValue(_as)!, parsed.GetValue(_why)!).ConfigureAwait(false);
            Print(_context.Terminal.Output.Writer, json, purge);
            return CaseWork.Say(_context, purge.Change?.Problems ?? []);
        });
    }

    private static void Print(TextWriter output, bool json, CasePurge purge)
    {
        if (json)
        {
            JsonText.Print(output, writer =>
            {
                writer.WriteString("format", "sui-case-purge/1");
                writer.WriteBoolean("written", purge.Change is not null);
                ProblemsJson.Write(writer, purge.Change?.Problems ?? []);
                writer.Objects("kinds", purge.Counts, count =>
                {
                    writer.WriteString("kind", count.Kind);
                    writer.WriteString("before", IsLinkedAlone(count) ? null : count.Before.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
                    writer.WriteNumber("reduced", count.Reduced);
                    writer.WriteNumber("erased", count.Erased);
                    writer.WriteNumber("relinked", count.Relinked);
                });
                writer.WriteNumber("quoting", purge.Quoting);
            });
            return;
        }

        foreach (var count in purge.Counts)
        {
            output.WriteLine(IsLinkedAlone(count)
                ? string.Create(CultureInfo.InvariantCulture, $"{count.Kind}, not purged itself: {count.Relinked} relinked, so that one person stays one")
                : string.Create(
                    CultureInfo.InvariantCulture, $"{count.Kind}, before {count.Before:yyyy-MM-dd}: {count.Reduced} reduced, {count.Erased} erased, {count.Relinked} relinked"));
        }

        if (purge.Quoting > 0)
        {
            output.WriteLine($"Besides, {Words.Count(purge.Quoting, "item")} that held words which go: comments, answers, dissent and reasons as wholes, elsewhere the words.");
        }

        output.WriteLine(purge.Change is { } change
            ? string.Create(CultureInfo.InvariantCulture, $"Wrote entries {change.FirstSequence} to {change.LastSequence}.") : "Nothing was written.");
    }

    // A kind that was not asked for: a person whose pseudonym goes is in its rows as well.
    private static bool IsLinkedAlone(CasePurgeCount count) => count.Before == default;
}
