using System.Globalization;
using Sui.Inspection.Annexes;
using Sui.Inspection.Assessments;
using Sui.Inspection.CaseFiles;
using Sui.Inspection.Intake;
using Sui.Inspection.Problems;
using Sui.Inspection.Tool.Commands.Cases;

namespace Sui.Inspection.Tool.Commands;

/// <summary>Reads and assesses packs on all processors, and writes their annexes in memory. A pack that cannot be used ends nothing.</summary>
/// <param name="context">What the command works with.</param>
/// <param name="inspection">What is read with.</param>
/// <param name="files">What was given beside the packs.</param>
internal sealed class ComparedPacks(ToolContext context, ISuiInspection inspection, PackFiles files)
{
    private const string Format = "pdf";

    /// <summary>Reads all.</summary>
    /// <param name="paths">The packs.</param>
    /// <param name="annexes">Whether annexes are made; a case file has one of its own, with what it published.</param>
    /// <param name="progress">Told how many are done; null for nobody.</param>
    /// <returns>What became of each, in the order given.</returns>
    public IReadOnlyList<ReadToCompare> Read(IReadOnlyList<string> paths, bool annexes, IProgress<int>? progress)
    {
        var read = new ReadToCompare[paths.Count];
        var done = 0;
        Parallel.For(0, paths.Count, at =>
        {
            read[at] = Read(paths[at], annexes);
            progress?.Report(Interlocked.Increment(ref done));
        });
        return read;
    }

    private ReadToCompare Read(string path, bool annexes)
    {
        var (pack, problems) = Open(path);
        if (pack is null || problems.Any(problem => problem.Severity == ProblemSeverity.Error))
        {
            return new ReadToCompare(path, null, LeftOut(path, problems), null);
        }

        var assessment = inspection.Assess(pack);
        if (assessment.Problems.Any(problem => problem.Severity == ProblemSeverity.Error))
        {
            return new ReadToCompare(path, null, LeftOut(path, assessment.Problems), null);
        }

        if (!annexes || CasePacks.IsCase(path))
        {
            return new ReadToCompare(path, Kept(assessment), null, null);
        }

        using var memory = new MemoryStream();
        inspection.Write(inspection.Compose(assessment, new AnnexRequest()), Format, memory);
        return new ReadToCompare(path, Kept(assessment), null, memory.ToArray());
    }

    // The evidence of one pack at a time is enough: what is compared is what was concluded.
    private static Assessment Kept(Assessment assessment) => assessment with
    {
        Evidence = assessment.Evidence with
        {
            Sources = [],
            Activities = [],
            Meetings = [],
            Proposals = [],
            Responses = [],
            Findings = [],
            Tallies = [],
            Quotes = [],
            OtherItems = [],
            Drafts = [],
            Absences = [],
        },
        Criteria = [.. assessment.Criteria.Select(criterion => criterion with { Groups = [], Signals = [] })],
        Activities = [],
        Problems = [],
    };

    private (PackReadResult? Pack, IReadOnlyList<Problem> Problems) Open(string path)
    {
        try
        {
            var read = CasePacks.IsCase(path) ? CasePacks.Read(context, inspection, path, files) : inspection.Read(path);
            return (read.Pack is null ? null : read, read.Problems);
        }
        catch (CaseFileException refused)
        {
            return (null, refused.Problems);
        }
        catch (InputException wrong)
        {
            return (null, [wrong.Problem]);
        }
    }

    private static Problem LeftOut(string path, IReadOnlyList<Problem> problems)
    {
        var errors = problems.Where(problem => problem.Severity == ProblemSeverity.Error).ToList();
        var first = errors.Count == 0 ? string.Empty
            : string.Create(CultureInfo.InvariantCulture, $" It has {Output.Words.Count(errors.Count, "error")}; the first is {errors[0].Code} at {errors[0].Location}.");
        return new Problem
        {
            Code = CompareCodes.PackLeftOut,
            Severity = ProblemSeverity.Error,
            Location = new ProblemLocation(path),
            Message = "The pack was left out of the comparison." + first,
            Expected = "A pack without errors, as an annex needs it.",
            Action = "Read it with 'sui validate', which lists the errors, and mend them.",
        };
    }
}
