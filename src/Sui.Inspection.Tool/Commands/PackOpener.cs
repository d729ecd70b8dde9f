using Sui.Inspection.Problems;
using Sui.Inspection.Rubrics;

namespace Sui.Inspection.Tool.Commands;

/// <summary>Opens what the commands work on: a rubric, a pack, an assessment of it.</summary>
internal sealed class PackOpener(ToolContext context)
{
    /// <summary>Reads a rubric.</summary>
    /// <param name="file">The rubric's path.</param>
    /// <exception cref="UsageException">The file cannot be read.</exception>
    public RubricReadResult Rubric(string file)
    {
        try
        {
            return context.RubricReader().Read(File.ReadAllBytes(file), Path.GetFileName(file));
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            throw new UsageException($"The rubric '{file}' cannot be read: " + Files.FileFailure.Of(failure));
        }
    }

    /// <summary>Reads and assesses a pack.</summary>
    /// <param name="pack">The pack's path.</param>
    /// <param name="rubricFile">The path of a rubric; null takes the one that ships.</param>
    /// <param name="namesFile">The path of a list of names; null for none.</param>
    /// <exception cref="UsageException">The rubric's file or the list of names cannot be read.</exception>
    public OpenedPack Assess(string pack, string? rubricFile, string? namesFile)
    {
        var names = Inputs.ReadNames(namesFile);
        var rubric = rubricFile is null ? null : Rubric(rubricFile);
        if (rubric is { Rubric: null })
        {
            return new OpenedPack(null, null, rubric.Problems);
        }

        var inspection = context.Inspection(rubric?.Rubric, names);
        var read = inspection.Read(pack);
        IReadOnlyList<Problem> problems = rubric is null ? read.Problems : [.. rubric.Problems, .. read.Problems];
        if (read.Pack is null)
        {
            return new OpenedPack(inspection, null, problems);
        }

        var assessment = inspection.Assess(read with { Problems = problems });
        return new OpenedPack(inspection, assessment, assessment.Problems);
    }
}
