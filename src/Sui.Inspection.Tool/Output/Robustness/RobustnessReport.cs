using System.Globalization;
using Sui.Inspection.Assessments;
using Sui.Inspection.Robustness;
using Sui.Inspection.Standards;
using Sui.Inspection.Tool.Output.Pages;
using Sui.Inspection.Vocabulary;

namespace Sui.Inspection.Tool.Output.Robustness;

/// <summary>An analysis for people at a terminal: a working view, not for publication.</summary>
/// <param name="page">Where to.</param>
/// <param name="assessment">The assessment.</param>
/// <param name="analysis">What trying it gave.</param>
internal sealed class RobustnessReport(PageText page, Assessment assessment, RobustnessAnalysis analysis)
{
    /// <summary>Prints the view.</summary>
    public void Print()
    {
        page.Paragraph(assessment.Evidence.Provider.Name);
        if (analysis.NotResampled == NotResampled.NothingPlaced)
        {
            page.Paragraph("There is nothing to try: nothing is scored and nobody is placed.");
            return;
        }

        page.Paragraph($"As assessed: {Rung(analysis.Rung)}{Range(analysis.Low, analysis.High)}.");
        Bootstrap();
        Sensitivity();
        Steps();
        page.Heading(
            "A working view: it holds small counts and is not for publication. It informs and decides nothing.");
    }

    private void Bootstrap()
    {
        const string Heading = "How sure: the same people asked again by chance";
        if (analysis.Bootstrap is not { } bootstrap)
        {
            if (analysis.NotResampled == NotResampled.NobodyAnswered)
            {
                page.Heading(Heading);
                page.Paragraph("Nothing was resampled: no answers of people are on file, so that there is nothing to draw from; registers and findings stay as they are.", 2);
            }

            return;
        }

        page.Heading(Heading);
        page.Paragraph(
            $"The answers of {Words.Count(bootstrap.People, "person")} were drawn anew {Words.Number(bootstrap.Resamples)} times within each source (seed "
                    + $"{bootstrap.Seed.ToString(CultureInfo.InvariantCulture)}); registers and findings stay as they are."
                    + (assessment.Representation is null ? string.Empty
                        : " Whether a survey is Poor was worked out and stays as it is; people keep their weights, and design effects are worked out anew each time."),
            2);
        page.Section(new PageSection(
            "Rungs",
            [],
            new PageTable(["Rung", ">Share, %", ">At or above, %"],
                [.. bootstrap.Rungs.Select(share => (IReadOnlyList<PageCell>)[Rung(share.Rung), Percent(share.Share), Percent(share.AtOrAbove)])]),
            []));
        page.Section(new PageSection(
            "Statuses, per cent of resamples",
            [],
            new PageTable(["Criterion", ">Met", ">Indicated", ">Unclear", ">Not met", ">No evidence"],
            [
                .. bootstrap.Criteria.Select(one => (IReadOnlyList<PageCell>)
                [
                    one.Id, Percent(one.Met), Percent(one.Indicated), Percent(one.Unclear), Percent(one.NotMet), Percent(one.NoEvidence),
                ]),
            ]),
            []));
    }

    private void Sensitivity()
    {
        var still = analysis.Sensitivity.Where(one => !analysis.IsMovedBy(one)).ToList();
        page.Section(new PageSection(
            "What one change alone gives",
            [],
            new PageTable(["Change", "Rung", "Range", "Statuses"],
            [
                .. analysis.Sensitivity.Where(analysis.IsMovedBy).Select(one => (IReadOnlyList<PageCell>)
                [
                    ChangeWords.Of(one.Change),
                    one.Rung == analysis.Rung ? "the same" : Rung(one.Rung),
                    analysis.KeepsRange(one) ? "the same" : Words.Sentence(Range(one.Low, one.High).TrimStart(',', ' ')),
                    string.Join("; ", one.Changed.Select(ChangeWords.Of)),
                ]),
            ]),
            [still.Count == 0 ? "Every change that was tried changes something." : "No difference: " + string.Join("; ", still.Select(one => ChangeWords.Of(one.Change))) + "."]));
    }

    private void Steps()
    {
        if (analysis.Next is { } next)
        {
            page.Heading($"What would reach rung {Words.Of(next, assessment.Rubric)}"
                + (analysis.Reached is { } reached && reached != next ? $", and with it rung {Words.Of(reached, assessment.Rubric)}" : string.Empty));
            Bulleted(analysis.ToNext, "Nothing blocks it.");
        }

        if (analysis.Rung is { } rung)
        {
            page.Heading($"What holds rung {Words.Of(rung, assessment.Rubric)}");
            var carrying = analysis.Carrying.Select(one => ChangeWords.Of(one.Change)).ToList();
            page.Paragraph(
                carrying.Count == 0
                    ? "No kind of source carries it alone: it is reached whichever is left out."
                    : $"It would no longer be reached, or another would be, {Words.Or(carrying)}.",
                2);
            Bulleted(analysis.Holding, "No single count of answers or entries carries it.", "It would be lost by");
        }
    }

    private void Bulleted(IReadOnlyList<EvidenceStep> steps, string ifNone, string? opening = null)
    {
        if (steps.Count == 0)
        {
            page.Paragraph(ifNone, 2);
            return;
        }

        if (opening is not null)
        {
            page.Paragraph(opening + ":", 2);
        }

        foreach (var step in steps)
        {
            page.Paragraph(ChangeWords.Of(step), 4, 8);
        }
    }

    private string Rung(Rung? rung) => rung is { } at ? "rung " + Words.Of(at, assessment.Rubric) : "no rung reached";

    private static string Range(Rating? low, Rating? high) => (low, high) switch
    {
        ({ } from, { } to) when from == to => $", {Words.Of(from)}",
        ({ } from, { } to) => $", {Words.Of(from)} to {Words.Of(to)}",
        _ => string.Empty,
    };

    private static string Percent(double share) => (share * 100).ToString("0.0", CultureInfo.InvariantCulture);
}
