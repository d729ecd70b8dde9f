using System.CommandLine;
using Sui.Inspection.Annexes;
using Sui.Inspection.Files;
using Sui.Inspection.Problems;
using Sui.Inspection.Tool.Files;

namespace Sui.Inspection.Tool.Commands;

/// <summary>The option <c>--against</c>: the annex that was published before of the same provider.</summary>
internal static class AgainstOption
{
    /// <summary>The option's name.</summary>
    public const string Name = "--against";

    /// <summary>Makes the option.</summary>
    public static Option<string?> Create()
    {
        var against = new Option<string?>(Name)
        {
            Description = "The JSON of the annex published before, to refuse what the difference of both gives away.",
            HelpName = "FORMER.json",
        };
        against.Validators.Add(result => Inputs.RefuseEmpty(result, Name));
        return against;
    }

    /// <summary>Compares an annex with the former one.</summary>
    /// <param name="context">What the command works with.</param>
    /// <param name="inspection">What compares.</param>
    /// <param name="document">The annex.</param>
    /// <param name="path">The former annex's path, or <see cref="StandardInput.Name"/>; null for none.</param>
    /// <exception cref="UsageException">The file cannot be read.</exception>
    /// <exception cref="InputException">It is no file.</exception>
    public static IReadOnlyList<Problem> Compare(ToolContext context, ISuiInspection inspection, AnnexDocument document, string? path)
    {
        if (path is null)
        {
            return [];
        }

        try
        {
            using var former = path == StandardInput.Name ? context.Input.Take() : RegularFile.Open(path, bufferSize: 1);
            var label = Inputs.LabelOf(path);
            return [.. inspection.CompareWithFormer(document, former)
                .Select(problem => problem with { Location = problem.Location with { File = label } })];
        }
        catch (NotAFileException)
        {
            throw Inputs.NotAFile(path);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            throw new UsageException($"The former annex '{path}' cannot be read: " + FileFailure.Of(failure));
        }
    }
}
