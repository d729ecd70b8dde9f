using System.CommandLine;
using Sui.Inspection.Imports;
using Sui.Inspection.Problems;
using Sui.Inspection.Tool.Files;
using Sui.Inspection.Tool.Output;

namespace Sui.Inspection.Tool.Commands;

/// <summary><c>sui import</c> without an instrument: a register of proposals from what a platform exported.</summary>
/// <param name="context">What the command works with.</param>
/// <param name="options">The options of the command.</param>
internal sealed class ImportProposals(ToolContext context, ImportOptions options)
{
    private const string StatePrefix = "state:";

    private static readonly string[] Meanings = ["accepted", "adapted", "declined", "pending", "withdrawn"];

    /// <summary>Refuses options that only proposals know.</summary>
    /// <exception cref="UsageException">One is given.</exception>
    public static void RefuseOwn(ParseResult parsed, ImportOptions options) =>
        Refuse(parsed, "is for proposals, which are imported without --instrument", options.Decider, options.Language);

    /// <summary>Runs the import.</summary>
    /// <exception cref="UsageException">Options do not fit together, the file holds no proposals, or a file cannot be read or written.</exception>
    public int Run(ParseResult parsed)
    {
        var files = parsed.GetRequiredValue(options.File);
        using var file = ImportFiles.OpenInput(files[0]);
        if (!SuiImports.HoldsProposals(file))
        {
            throw new UsageException(
                "--instrument is missing: the id of the instrument that was fielded ('sui instruments list'). Without it, proposals that Decidim exported are "
                    + $"read, and '{files[0]}' holds none.");
        }

        Check(parsed, files);
        var problems = new List<Problem>();
        var names = Inputs.ReadNames(context, parsed.GetValue(options.Names));
        using var into = parsed.GetValue(options.Into) is null ? null : ImportInto.Open(context.Inspection(null, names), null, parsed, options, problems);
        if (parsed.GetValue(options.Into) is not null && into is null)
        {
            return ImportCommand.Refuse(context, parsed.GetValue(options.Json), problems);
        }

        var read = SuiImports.ReadProposals(file, new ProposalImport
        {
            FileName = Path.GetFileName(files[0]),
            SourceId = into?.Source ?? parsed.GetValue(options.Source) ?? "council",
            Language = parsed.GetValue(options.Language) ?? into?.Language ?? "en",
            Culture = parsed.GetValue(options.Culture),
            Latest = context.Today(),
            Decider = parsed.GetValue(options.Decider) switch { "yes" => true, "no" => false, _ => null },
            States = [.. (parsed.GetValue(options.Map) ?? []).Select(StateOf)],
            Names = names,
        });
        problems.AddRange(read.Problems);
        if (read.Succeeded && !parsed.GetValue(options.Preview))
        {
            var wrong = Write(parsed, read, into);
            problems.AddRange(wrong);
            read = read with { Problems = [.. read.Problems, .. wrong] };
        }

        return Print(parsed, read, into, problems);
    }

    private void Check(ParseResult parsed, string[] files)
    {
        if (files.Length > 1)
        {
            throw new UsageException("Proposals are imported from one file at a time.");
        }

        Refuse(
            parsed, "is for answers, and the file holds proposals",
            options.Mapping, options.SaveMapping, options.MapColumn, options.Event, options.AcceptLikely, options.AcceptUnread, options.IgnoreIds, options.Sheet, options.AllSheets, options.LeaveOutSheet,
            options.Experience, options.EventDate, options.Key, options.Scope, options.Identifiers, options.Conflicts, options.LeaveOutPartial,
            options.Quotes, options.Role, options.Drafts, options.WithDrafts, options.AcceptAlike, options.AcceptBelow);
        ImportInto.Check(parsed, options);
        if (parsed.GetValue(options.Out) is { } target)
        {
            if (parsed.GetValue(options.Source) is null)
            {
                throw new UsageException("--source is missing: --out needs the id of the source in the pack.");
            }

            if (OutputPath.Real(target).Equals(OutputPath.Real(files[0]), StringComparison.OrdinalIgnoreCase))
            {
                throw new UsageException($"'{target}' is read by the import; name another file.");
            }

            Overwriting.Check([target], parsed.GetValue(options.Force));
        }
    }

    /// <summary>Refuses options that are given and do not fit.</summary>
    /// <exception cref="UsageException">One is given.</exception>
    internal static void Refuse(ParseResult parsed, string why, params Option[] refused)
    {
        if (Array.Find(refused, option => parsed.GetResult(option) is { Implicit: false }) is { } given)
        {
            throw new UsageException($"{given.Name} {why}.");
        }
    }

    private static MappedWord StateOf(string value)
    {
        var (says, means) = MappedWords.Parts(value);
        return Meanings.Contains(means, StringComparer.OrdinalIgnoreCase)
            ? new MappedWord(null, says.StartsWith(StatePrefix, StringComparison.OrdinalIgnoreCase) ? says[StatePrefix.Length..].Trim() : says, means)
            : throw new UsageException($"--map is '{value}'; of proposals, a state means one of: {string.Join(", ", Meanings)}.");
    }

    private IReadOnlyList<Problem> Write(ParseResult parsed, ImportedProposals read, ImportInto? into)
    {
        try
        {
            using var staged = new StagedFiles();
            if (into?.Stage(staged, read) is { Count: > 0 } problems)
            {
                return problems;
            }

            if (parsed.GetValue(options.Out) is { } target)
            {
                staged.Add(target, read.File.Span, ownerOnly: true);
            }

            staged.Commit();
            return [];
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException or InvalidDataException)
        {
            throw new UsageException("The files cannot be written: " + FileFailure.Of(failure));
        }
    }

    private int Print(ParseResult parsed, ImportedProposals read, ImportInto? into, List<Problem> problems)
    {
        var output = context.Terminal.Output.Writer;
        if (parsed.GetValue(options.Json))
        {
            ProposalsJson.Print(output, read, problems, into is null ? null : into.Write);
            return ProblemList.Conclude(context.Terminal, problems);
        }

        if (!read.Succeeded)
        {
            output.WriteLine("Nothing was written: mend the errors first.");
        }
        else if (!parsed.GetValue(options.Preview))
        {
            into?.Print(output);
            if (parsed.GetValue(options.Out) is { } target)
            {
                output.WriteLine($"Wrote {PlainText.Of(target)}.");
                output.WriteLine("For the list 'files' of pack.json:");
                output.WriteLine("  " + PackEntry.Of("proposals", target));
            }
        }

        var sentence = read.Succeeded ? ProposalsSentence.Of(read) : ImportSentence.OfFailed(read.Problems, read.Read);
        return ImportCommand.End(context, problems, into is null ? sentence : into.Closing(sentence));
    }
}
