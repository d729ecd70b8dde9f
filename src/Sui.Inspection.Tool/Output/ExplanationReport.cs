using Spectre.Console;
using Sui.Inspection.Assessments;
using Sui.Inspection.Evidence;
using Sui.Inspection.Rubrics;

namespace Sui.Inspection.Tool.Output;

/// <summary>One criterion for people at a terminal, with everything that it rests on.</summary>
internal sealed class ExplanationReport(
    IAnsiConsole console, Assessment assessment, Criterion criterion, CriterionOutcome outcome)
{
    private const int ShownIds = 12;

    private readonly Explanation _explanation = Explanation.Of(outcome, criterion, assessment.Rubric);
    private readonly EvidenceIndex _index = new(assessment.Evidence);

    /// <summary>Prints the view.</summary>
    public void Print()
    {
        console.Paragraph($"{criterion.Id}  {criterion.Statement.English}");
        console.Paragraph(assessment.Evidence.Provider.Name
            + (assessment.Evidence.Synthetic ? ". Synthetic: this evidence was made up." : "."));
        console.Heading("Criterion");
        console.Facts(CriterionFacts.Of(criterion, assessment.Rubric, assessment.Framework));
        console.Heading("Outcome");
        console.Facts(Outcome());
        Signals();
        Sums();
    }

    private IEnumerable<(string Name, string Value)> Outcome()
    {
        var signals = outcome.Signals.Count > 0;
        yield return ("Status", Words.Of(outcome.Status)
            + (outcome.Reason is { } reason ? ": " + Words.Of(reason) : string.Empty));
        yield return ("Why", _explanation.Why);
        if (signals)
        {
            yield return ("Weight", $"{Words.ExactDecibans(outcome.Weight)} dB ({CriteriaPart.Grade(assessment, outcome)})");
        }

        yield return ("Corroborated", Corroboration());
        var lacks = Lacks.Of(
            _explanation.Decibans,
            _explanation.Lived,
            _explanation.SecondKind,
            _explanation.Contested,
            _explanation.LivedKind);
        yield return ("Lacks, to be met", lacks.Count == 0 ? "nothing" : string.Join("; ", lacks));
        if (criterion.Claim.Kind == ClaimKind.Computed)
        {
            foreach (var group in UnheardGroups.Of(assessment))
            {
                yield return ("Goes unheard", UnheardGroups.Of(group));
            }
        }

        foreach (var absence in assessment.Absences.Where(absence => absence.CriterionId == criterion.Id))
        {
            yield return ("Absence", Words.Of(absence.Absence)
                + (string.IsNullOrEmpty(absence.Note) ? string.Empty : ": " + absence.Note));
        }
    }

    private string Corroboration()
    {
        var kinds = Words.List(outcome.CorroboratingKinds.Select(kind => Words.Of(kind)));
        return outcome.Corroborated ? "yes, by " + kinds
            : kinds.Length == 0 ? "no: no kind of source carries enough"
            : _explanation.LivedKind ? $"no: {kinds} carry enough, but none of them by lived experience"
            : "no: enough is carried only by " + kinds;
    }

    private void Signals()
    {
        console.Heading("Signals");
        if (outcome.Signals.Count == 0)
        {
            console.Paragraph("None.");
            return;
        }

        var number = 0;
        foreach (var weighed in outcome.Signals)
        {
            number++;
            console.Facts(
            [
                ($"{Words.Number(number)}.", weighed.Explanation),
                .. Asked(weighed.Signal).Select(line => (string.Empty, line)),
                (string.Empty, $"{Words.ExactDecibans(weighed.Signal.Weight)} dB, after its own clamp "
                    + $"{Words.ExactDecibans(weighed.OwnWeight)} dB, counted as {Words.ExactDecibans(weighed.Contribution)} dB"),
                .. Found(weighed.Signal).Select(line => (string.Empty, line)),
                (string.Empty, Places(weighed.Signal)),
                .. Cells(weighed.Signal).Select(line => (string.Empty, line)),
            ]);
        }
    }

    // A share of a register counts entries; nobody was asked.
    private static IEnumerable<string> Asked(Signal signal) =>
        signal.Form != SignalForm.Proportion || signal.Unit is ClaimUnit.Proposals or ClaimUnit.DueProposals && signal.Questions.Count == 0 ? []
        : signal.Questions.Count == 0 ? ["Asked: question not recorded"]
        : signal.Questions.Select(question => "Asked: " + question.Text.English);

    private IEnumerable<string> Found(Signal signal) => (assessment.Representation?.Surveys ?? [])
        .Where(survey => signal.SourceIds.Contains(survey.SourceId, StringComparer.Ordinal)).Select(survey => $"Survey {survey.SourceId}: {RepresentationPart.Of(survey)}");

    private string Places(Signal signal)
    {
        if (signal.EvidenceIds.Count == 0)
        {
            return "Evidence: the pack as a whole";
        }

        var shown = signal.EvidenceIds.Take(ShownIds).Select(Place);
        var more = signal.EvidenceIds.Count - ShownIds;
        return "Evidence: " + string.Join(", ", shown)
            + (more > 0 ? $" and {Words.Number(more)} more, which --json lists" : string.Empty);
    }

    // The rows stand beside the evidence; the columns are the same for all rows of one export, and those of an earlier one are not recorded any more.
    private IEnumerable<string> Cells(Signal signal)
    {
        var asked = signal.Questions.Select(question => question.QuestionId).OfType<string>().ToHashSet(StringComparer.Ordinal);
        return signal.EvidenceIds.Select(_index.FindOrigin).OfType<ImportOrigin>()
            .Where(origin => origin.EarlierSha256 is null).DistinctBy(origin => (origin.File, origin.Sheet, origin.Columns))
            .SelectMany(origin => origin.Columns.Where(column => asked.Contains(column.Key)).OrderBy(column => column.Key, StringComparer.Ordinal)
                .Select(column => (origin.File, column.Value)))
            .Distinct()
            .Select(cell => $"Cells: in these rows of {cell.File}, the column '{cell.Value}'");
    }

    private string Place(string id) => (_index.Find(id), _index.FindOrigin(id)) switch
    {
        ({ } locator, { } origin) => $"{id} ({locator}, from {origin})",
        ({ } locator, null) => $"{id} ({locator})",
        _ => id,
    };

    private void Sums()
    {
        if (outcome.Groups.Count == 0)
        {
            return;
        }

        var rules = assessment.Rubric.Signals;
        console.Heading("Groups");
        var table = Rich.Table("Kind of source", "Experience", "Origin", ">Sum, dB", ">Capped, dB");
        foreach (var group in outcome.Groups)
        {
            table.Row(
                Words.Of(group.SourceKind),
                Words.Of(group.Experience),
                Words.Of(group.Origin),
                Words.ExactDecibans(group.Sum),
                Words.ExactDecibans(group.Capped));
        }

        console.Write(table);
        console.Paragraph($"A group counts at most ±{Words.Bound(rules.GroupCap)[1..]} dB; "
            + "all that is of the provider's origin at most "
            + $"{Words.Bound(rules.ProviderFavourCap)} dB in favour.");
        console.Heading("Experiences, without what is of the provider's origin");
        console.Facts(outcome.ExperienceSums.Count == 0
            ? [("None", string.Empty)]
            : outcome.ExperienceSums.Select(one =>
                (Words.Sentence(Words.Of(one.Experience)), Words.ExactDecibans(one.Sum) + " dB")));
    }
}
