using Sui.Inspection.Intake;
using Sui.Inspection.Intake.Containers;
using Sui.Inspection.Json;
using Sui.Inspection.Problems;


namespace Sui.Inspection.Returns;

/// <summary>Reads a survey of providers from a folder or a .zip, as docs/returns.md specifies it. Bad input gives problems.</summary>
internal static class ReturnSurveyReader
{
    /// <summary>Reads a survey.</summary>
    /// <param name="path">The path of the folder or of the file.</param>
    public static ReturnReadResult Read(string path)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        var limits = PackLimits.Default;
        var problems = new ProblemList(ReturnManifest.FileName, limits.Problems);
        using var container = new PackOpener(limits).Open(path, problems);
        return container is null ? new ReturnReadResult(null, problems.ToProblems()) : Read(container, limits, problems);
    }

    /// <summary>Reads a survey from what holds its files.</summary>
    /// <param name="container">What holds the files.</param>
    /// <param name="limits">The limits.</param>
    /// <param name="problems">The problems of the container.</param>
    public static ReturnReadResult Read(IPackContainer container, PackLimits limits, ProblemList problems)
    {
        var content = container.Read(ReturnManifest.FileName, limits.ManifestBytes);
        if (content.Bytes is not { } json)
        {
            Report(content, problems);
            return new ReturnReadResult(null, problems.ToProblems());
        }

        var faults = new Faults(ReturnManifest.FileName, ReturnCodes.Shape);
        var manifest = DataParser.Parse(json.Span, faults) is { } root ? ReturnManifestFile.Read(new DataObject(root, faults)) : null;
        if (manifest is not null)
        {
            ReturnValidator.Validate(manifest, faults);
        }

        if (manifest is not null && !faults.Failed)
        {
            ReturnChecks.CompareTables(manifest.Survey, faults);
        }

        IReadOnlyList<Problem> found = [.. problems.ToProblems(), .. faults.ToList()];
        if (manifest is null || faults.Failed)
        {
            return new ReturnReadResult(null, found);
        }

        return manifest.File is { } file
            ? WithReturns(manifest.Survey, file, container, limits, found)
            : new ReturnReadResult(manifest.Survey, found);
    }

    private static ReturnReadResult WithReturns(
        ReturnSurvey survey, string file, IPackContainer container, PackLimits limits, IReadOnlyList<Problem> found)
    {
        var problems = new ProblemList(PackPath.IsSafe(file) ? file : ReturnManifest.FileName, limits.Problems);
        var content = PackPath.IsSafe(file) ? container.Read(file, limits.FileBytes) : FileContent.Missing;
        if (content.Bytes is not { } bytes)
        {
            problems.Add(content.ToProblem(new ProblemLocation(problems.File)));
            return new ReturnReadResult(null, [.. found, .. problems.ToProblems()]);
        }

        var held = survey with { Returns = new ReturnFileReader(survey, problems).Read(bytes) };
        ReturnChecks.Run(held, problems);
        return new ReturnReadResult(held, [.. found, .. problems.ToProblems()]);
    }

    private static void Report(FileContent content, ProblemList problems)
    {
        var location = new ProblemLocation(ReturnManifest.FileName);
        if (content.IsMissing)
        {
            problems.Error(
                ReturnCodes.Missing, location, "There is no returns.json.", "A returns.json at the top of the folder or .zip.",
                "Add it; see docs/returns.md.");
        }
        else
        {
            problems.Add(content.ToProblem(location));
        }
    }
}
