using Sui.Inspection.Imports.Layouts;
using Sui.Inspection.Imports.Mappings;
using Sui.Inspection.Instruments;
using Sui.Inspection.Problems;
using Sui.Inspection.Text;

namespace Sui.Inspection.Imports.Parts;

/// <summary>Fits further files to the first: they are of the same layout and have its columns, wherever these stand.</summary>
/// <param name="first">How the first file is read.</param>
/// <param name="mapping">The mapping of the first file.</param>
/// <param name="layout">The layout of the first file.</param>
internal sealed class FurtherFiles(AppliedMapping first, ImportMapping mapping, RecognisedLayout layout)
{
    private static readonly string[] OfDates = [MappingCodes.CultureContradicted, MappingCodes.DatesInBothOrders];

    /// <summary>The mapping of the first file.</summary>
    public ImportMapping Mapping => mapping;

    /// <summary>Fits one file.</summary>
    /// <param name="file">The file.</param>
    /// <param name="other">Its layout.</param>
    /// <param name="proposal">What would be proposed for it by itself.</param>
    /// <param name="instrument">The instrument.</param>
    /// <param name="problems">Where problems go.</param>
    /// <returns>Its parts: one, or one for each of its sheets that are alike.</returns>
    public IReadOnlyList<FilePart> Fit(
        ImportFile file, RecognisedLayout other, MappingProposal proposal, Instrument instrument, ProblemList problems)
    {
        var applied = MappingApplier.Apply(mapping, other, instrument);
        foreach (var problem in applied.Problems.Concat(proposal.Problems.Where(problem => OfDates.Contains(problem.Code, StringComparer.Ordinal))))
        {
            problems.Add(problem, problem.Location.Row ?? 0);
        }

        var location = new ProblemLocation(other.File);
        if (other.Layout.Id != layout.Layout.Id)
        {
            problems.Error(LayoutCodes.FilesDiffer, location, "The file is not an export of the same tool as the first file.",
                $"An export of {layout.Layout.Name}, as the first file is.", "Import it by itself.");
        }

        var asked = mapping.Columns.Select(column => column.QuestionId).OfType<string>().ToHashSet(StringComparer.Ordinal);
        var more = proposal.Columns.Select(column => column.Mapping.QuestionId).OfType<string>().Where(id => !asked.Contains(id)).Distinct().Count();
        if (more > 0)
        {
            problems.Error(LayoutCodes.FilesDiffer, location,
                $"The file has columns for {Wording.Count(more, "question")} that the first file lacks; nobody would count the answers.",
                "Files with the same questions.", "Name first the file that has most questions, or import this one by itself.");
        }

        return Parts(file, other, applied);
    }

    /// <summary>The parts of a file: the sheet that was chosen, and those that are alike.</summary>
    /// <param name="file">The file.</param>
    /// <param name="layout">Its layout.</param>
    /// <param name="columns">For each column of the first part, its place here; null where all stand alike.</param>
    public static IReadOnlyList<FilePart> Parts(ImportFile file, RecognisedLayout layout, int[]? columns) =>
    [
        new FilePart(file, layout.Sheet, layout.SheetPlace, layout.HeaderRows, layout.Columns.Count, columns),
        .. layout.Alike.Select(sheet => new FilePart(file, sheet.Name, sheet.Place, sheet.HeaderRows, layout.Columns.Count, columns)),
    ];

    private IReadOnlyList<FilePart> Parts(ImportFile file, RecognisedLayout other, AppliedMapping applied)
    {
        var places = applied.Columns.ToDictionary(column => column.Mapping.Column, column => column.Place);
        var columns = new int[layout.Columns.Count];
        Array.Fill(columns, -1);
        foreach (var column in first.Columns)
        {
            columns[column.Place] = places.GetValueOrDefault(column.Mapping.Column, -1);
        }

        return Parts(file, other, columns);
    }
}
