using Spectre.Console;
using Sui.Inspection.Evidence;
using Sui.Inspection.Forms.Additions;
using Sui.Inspection.Problems;

namespace Sui.Inspection.Tool.Output;

/// <summary>What became of the words of a pack, for people at a terminal: counts and places, never the words.</summary>
internal static class DraftedReport
{
    private const int MostNamed = 20;

    /// <summary>Prints it.</summary>
    /// <param name="output">Where to.</param>
    /// <param name="drafted">What is printed.</param>
    public static void Print(Channel output, Drafted drafted)
    {
        // Paths are never wrapped, so that they can be copied.
        var (console, paths) = (output.Rich, output.Writer);
        var added = drafted.Added;
        var known = $"{Words.Count(added.Known, "text")} {(added.Known == 1 ? "stands" : "stand")} as a draft or a finding already";
        if (added.Added.Count == 0)
        {
            console.Paragraph(added.Known == 0 ? "No words of the evidence are still to be drafted. Words of responses that were imported come with --drafts of the import."
                : $"Nothing new: {known}.");
        }
        else
        {
            paths.WriteLine(PlainText.Of($"{(drafted.IsDry ? "Would go into" : "Into")} {drafted.Target}{PlaceOf(drafted)}:"));
            console.Indented(Words.Count(added.Added.Count, drafted.IsAll ? "text" : "new draft finding") + OfRefused(added.Added));
            if (added.Known > 0)
            {
                console.Indented(known);
            }

            Table(console, added.Added);
        }

        Named(
            console, "Refused to be quoted, so that the draft has no words. Code in your own words what stands here, or what you heard:",
            [.. added.Added.Where(one => one.Consent == QuoteConsent.Refused).Select(one => one.At)]);
        Named(
            console, "Something is masked in the draft, since it identifies somebody or may. Take it out here as well:",
            [.. added.Added.Where(one => one.Masked).Select(one => one.At)]);
        foreach (var reason in drafted.LeftOut.GroupBy(one => one.Reason))
        {
            Named(console, $"Left out, {Words.Count(reason.Count(), "text")}, {Why(reason.Key)}:", [.. reason.Select(one => one.At)]);
        }

        if (added.Added.Count > 0)
        {
            paths.WriteLine(PlainText.Of(drafted.IsDry ? "Nothing was written (--dry-run)." : $"Wrote {drafted.Target}."));
        }

        if (drafted is { Written: true, IsFile: false })
        {
            console.Paragraph("A draft scores nothing until direction, strength and finding are given.");
            paths.WriteLine(PlainText.Of($"See what is left with: sui findings list {drafted.Target}"));
        }
        else if (drafted is { Written: true })
        {
            paths.WriteLine(drafted.IsAll ? $"A sheet for each coder: sui coding sheet {drafted.Target} --coder NAME --out FILE" : drafted.IsWorkbook ? "Its rows can be pasted onto the sheet of draft findings." : $"For the list 'files' of pack.json: {PackEntry.Of("drafts", drafted.Target)}");
        }
    }

    /// <summary>Says, behind the problems, what was written and what not where rows have errors: the exit code is 1, and something was written all the
    /// same.</summary>
    /// <param name="output">Where to.</param>
    /// <param name="drafted">What is printed.</param>
    /// <param name="problems">The problems of the pack.</param>
    public static void Close(TextWriter output, Drafted drafted, IReadOnlyList<Problem> problems)
    {
        if (!problems.Any(problem => problem.Severity == ProblemSeverity.Error))
        {
            return;
        }

        var drafts = Words.Count(drafted.Added.Added.Count, drafted.IsAll ? "text" : "draft");
        output.WriteLine(
            (drafted.Written ? $"The {drafts} of sound rows {(drafted.Added.Added.Count == 1 ? "was" : "were")} written." : "No draft was written.")
                + " Rows with errors were left out: mend them and run this again, which adds theirs.");
        output.Flush();
    }

    private static string PlaceOf(Drafted drafted) => drafted.IsFile ? string.Empty
        : $", {(Commands.Workbooks.IsNamed(drafted.Target) ? "sheet" : "file")} '{drafted.Added.Place}'{(drafted.Added.PlaceAdded ? ", which is new" : string.Empty)}";

    private static string OfRefused(IReadOnlyList<WordsToCode> added) =>
        added.Count(one => one.Consent == QuoteConsent.Refused) is > 0 and var refused ? $", {Words.Number(refused)} of people who refused to be quoted" : string.Empty;

    private static void Table(IAnsiConsole console, IReadOnlyList<WordsToCode> added)
    {
        var table = new FittedTable(["Source", "Question", "Criterion suggested", ">Drafts", ">Refused"]);
        foreach (var group in added.GroupBy(one => (one.SourceId, one.Asked, Criteria: string.Join(", ", one.CriterionIds))))
        {
            table.Row(
                group.Key.SourceId, group.Key.Asked ?? "quotation", group.Key.Criteria.Length == 0 ? "none" : group.Key.Criteria, Words.Number(group.Count()),
                Words.Number(group.Count(one => one.Consent == QuoteConsent.Refused)));
        }

        table.Print(console);
    }

    private static void Named(IAnsiConsole console, string sentence, IReadOnlyList<WordsPlace> places)
    {
        if (places.Count == 0)
        {
            return;
        }

        console.Paragraph(sentence);
        foreach (var place in places.Take(MostNamed))
        {
            console.Indented($"{place.Place}, {place.Cell ?? "row " + Words.Number(place.Row)}, {place.Column}");
        }

        if (places.Count > MostNamed)
        {
            console.Indented($"and {Words.Number(places.Count - MostNamed)} more; --json lists all");
        }
    }

    private static string Why(WordsLeftOutReason reason) => reason switch
    {
        WordsLeftOutReason.DidNotTakePart => "since the row says that the person declined or was not reached",
        WordsLeftOutReason.NotToBeAsked => "since earlier answers of the row say that the question was not to be asked",
        WordsLeftOutReason.CodedAlready => "since a finding of the source speaks to each criterion of the quotation",
        _ => "since the words of the quotation stand among the answers of the source",
    };
}
