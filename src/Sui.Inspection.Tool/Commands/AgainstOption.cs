using System.CommandLine;
using Sui.Inspection.Annexes;
using Sui.Inspection.Files;
using Sui.Inspection.Problems;
using Sui.Inspection.Tool.Files;

namespace Sui.Inspection.Tool.Commands;

/// <summary>The option <c>--against</c>: the annexes that were published before of the same provider. What any two versions give away, somebody who kept both can read.</summary>
internal static class AgainstOption
{
    /// <summary>The option's name.</summary>
    public const string Name = "--against";

    /// <summary>Makes the option.</summary>
    public static Option<string[]> Create()
    {
        var against = new Option<string[]>(Name)
        {
            Description = "The JSON of an annex published before, to refuse what the difference of both gives away; once for each.",
            HelpName = "FORMER.json",
        };
        against.Validators.Add(result => Inputs.RefuseEmpty(result, Name));
        return against;
    }

    /// <summary>Compares an annex with each of the former ones.</summary>
    /// <param name="context">What the command works with.</param>
    /// <param name="inspection">What compares.</param>
    /// <param name="document">The annex.</param>
    /// <param name="paths">The former annexes' paths, or <see cref="StandardInput.Name"/>; null for none.</param>
    /// <exception cref="UsageException">A file cannot be read.</exception>
    /// <exception cref="InputException">One is no file.</exception>
    public static IReadOnlyList<Problem> Compare(ToolContext context, ISuiInspection inspection, AnnexDocument document, string[]? paths) =>
        [.. (paths ?? []).Distinct(StringComparer.Ordinal).SelectMany(path => Compare(context, inspection, document, path))];

    private static IReadOnlyList<Problem> Compare(ToolContext context, ISuiInspection inspection, AnnexDocument document, string path)
    {
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
