using Sui.Inspection.Evidence;
using Sui.Inspection.Evidence.Rules;
using Sui.Inspection.Intake.Manifests;
using Sui.Inspection.Problems;
using Sui.Inspection.Rubrics;
using Sui.Inspection.Text;

namespace Sui.Inspection.Intake.Checks;

/// <summary>Leaves out items of plug-ins that name sources or criteria which do not exist: the assessment relies on
/// them.</summary>
internal static class ForeignItemCheck
{
    /// <summary>Runs the check.</summary>
    public static void Run(IReadOnlyList<FileReading> files, IReadOnlyList<ManifestSource> sources, Rubric rubric)
    {
        var sourceIds = sources.Select(source => source.Source.Id).ToHashSet(StringComparer.Ordinal);
        var criterionIds = rubric.Criteria.Select(criterion => criterion.Id).ToHashSet(StringComparer.Ordinal);
        foreach (var file in files.Where(file => !file.BuiltIn))
        {
            var leftOut = new HashSet<object>(ReferenceEqualityComparer.Instance);
            foreach (var item in file.Table.Items.Where(item => !sourceIds.Contains(item.SourceId)))
            {
                leftOut.Add(item);
                file.Problems.Error(
                    IntakeCodes.SourceUnknown, At(item.Locator), "The source is not one of the pack's.",
                    Wording.OneOf(sourceIds.Order(StringComparer.Ordinal)), "Correct the source, or add it to pack.json.");
            }

            foreach (var (owner, _, locator) in Criteria(file).Where(named => !criterionIds.Contains(named.Criterion)))
            {
                leftOut.Add(owner);
                file.Problems.Error(
                    IntakeCodes.CriterionUnknown, At(locator), "The criterion is not one of the rubric's.",
                    Wording.OneOf(rubric.Criteria.Select(criterion => criterion.Id)), "Correct the criterion's id.");
            }

            file.Table.Remove(leftOut);
        }
    }

    private static IEnumerable<(object Owner, string Criterion, Locator Locator)> Criteria(FileReading file) =>
        file.Table.Items.OfType<Finding>().Select(finding => ((object)finding, finding.CriterionId, finding.Locator))
            .Concat(file.Table.Items.OfType<Tally>().Select(tally => ((object)tally, tally.CriterionId, tally.Locator)))
            .Concat(file.Table.Items.OfType<Quote>().SelectMany(quote =>
                quote.CriterionIds.Select(criterion => ((object)quote, criterion, quote.Locator))))
            .Concat(file.Table.Absences.Select(absence => ((object)absence, absence.CriterionId, absence.Locator)));

    private static ProblemLocation At(Locator locator) => ItemPlace.Of(locator, "Item", string.Empty, null);
}
