using System.CommandLine;
using Sui.Inspection.Files;
using Sui.Inspection.Imports;
using Sui.Inspection.Instruments;
using Sui.Inspection.Tool.Files;
using Sui.Inspection.Tool.Output;
using Sui.Inspection.Vocabulary;

namespace Sui.Inspection.Tool.Commands;

/// <summary>The files that an import reads and writes; it writes all of them or none.</summary>
internal sealed record ImportFiles(string Input, string? Out, string? Quotes, string? SaveMapping, ImportTarget? Target, string? Role)
{
    /// <summary>Further files to import with the first.</summary>
    public IReadOnlyList<string> Further { get; private init; } = [];

    /// <summary>The evidence that the responses are added to; null for none.</summary>
    public string? Into { get; private init; }

    /// <summary>Where to write draft findings; null for nowhere.</summary>
    public string? Drafts { get; private init; }

    private string? Record => Out is null ? null : Out + ".import.json";

    /// <summary>What the options name.</summary>
    /// <exception cref="UsageException">They do not fit together.</exception>
    public static ImportFiles Of(ParseResult parsed, ImportOptions options)
    {
        var source = parsed.GetValue(options.Source);
        var files = new ImportFiles(
            parsed.GetRequiredValue(options.File)[0], parsed.GetValue(options.Out), parsed.GetValue(options.Quotes),
            parsed.GetValue(options.SaveMapping), null, parsed.GetValue(options.Role))
        {
            Further = parsed.GetRequiredValue(options.File)[1..],
            Into = parsed.GetValue(options.Into),
            Drafts = parsed.GetValue(options.Drafts),
        };
        ImportInto.Check(parsed, options);
        if (parsed.GetValue(options.AllSheets) && parsed.GetValue(options.Sheet) is not null)
        {
            throw new UsageException("--sheet names one sheet, and --all-sheets means all of them; give one of the two.");
        }

        if (parsed.GetValue(options.Sheet) is not null && parsed.GetValue(options.LeaveOutSheet) is { Length: > 0 })
        {
            throw new UsageException("--sheet names the one sheet that is imported, so that --leave-out-sheet leaves nothing out; give one of the two.");
        }

        if (files is { Out: not null } or { Quotes: not null, Into: null } or { Drafts: not null, Into: null } && source is null)
        {
            throw new UsageException("--source is missing: --out, --quotes and --drafts need the id of the source in the pack.");
        }

        if (files.Quotes is not null && files.Role is null)
        {
            throw new UsageException("--role is missing: quotations carry the role of whoever is quoted.");
        }

        files.CheckNoneTwice(parsed.GetValue(options.Mapping), parsed.GetValue(options.Key), parsed.GetValue(options.Names));
        string?[] written = parsed.GetValue(options.Preview)
            ? [files.SaveMapping] : [files.Out, files.Record, files.Quotes, files.Drafts, files.SaveMapping];
        Overwriting.Check([.. written.OfType<string>()], parsed.GetValue(options.Force));
        return source is null ? files : files.From(source, parsed, options);
    }

    /// <summary>The same with the source that the responses come from.</summary>
    public ImportFiles From(string source, ParseResult parsed, ImportOptions options) => this with
    {
        Target = new ImportTarget
        {
            SourceId = source,
            Experience = Enum.Parse<Experience>(parsed.GetRequiredValue(options.Experience)),
            EventDate = parsed.GetValue(options.EventDate),
            StableIds = Into is not null,
        },
    };

    /// <summary>Opens the file to import.</summary>
    /// <exception cref="UsageException">It cannot be read.</exception>
    /// <exception cref="InputException">It is no file.</exception>
    public Stream OpenInput() => OpenInput(Input);

    /// <summary>Opens one of the files to import.</summary>
    /// <param name="path">Its path.</param>
    /// <exception cref="UsageException">It cannot be read.</exception>
    /// <exception cref="InputException">It is no file.</exception>
    public static Stream OpenInput(string path)
    {
        if (path == StandardInput.Name)
        {
            throw new UsageException("An import reads a file and records its name and its SHA-256; save standard input as a file first.");
        }

        try
        {
            return RegularFile.Open(path, bufferSize: 1);
        }
        catch (NotAFileException)
        {
            throw Inputs.NotAFile(path);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            throw new UsageException($"'{path}' cannot be read: " + FileFailure.Of(failure));
        }
    }

    /// <summary>Runs an import and keeps what it wrote only where it has no error.</summary>
    /// <param name="import">The import.</param>
    /// <param name="into">The evidence that the responses are added to; null for none.</param>
    /// <exception cref="UsageException">A file cannot be written.</exception>
    public ImportResult Write(Func<ImportOutputs?, ImportResult> import, ImportInto? into)
    {
        var isDry = into is { IsDry: true };
        try
        {
            using var staged = new StagedFiles();
            using var responses = Out is null ? null : staged.Open(Out, ownerOnly: true);
            using var record = Record is null ? null : staged.Open(Record);
            using var quotes = Quotes is null || isDry ? null : staged.Open(Quotes, ownerOnly: true);
            using var drafts = Drafts is null || isDry ? null : staged.Open(Drafts, ownerOnly: true);

            var result = import(new ImportOutputs
            {
                Target = Target,
                Responses = (Stream?)responses ?? into?.Responses,
                Record = (Stream?)record ?? into?.Record,
                Quotes = quotes,
                QuoteRole = Role,
                Drafts = (Stream?)drafts ?? into?.Drafts,
            });
            foreach (var stream in new[] { responses, record, quotes, drafts })
            {
                stream?.Flush(flushToDisk: true);
                stream?.Dispose();
            }

            if (SaveMapping is not null && !isDry && result.Mapping is { } mapping)
            {
                // A mapping is what mends an import that has errors.
                AllOrNothing.Write([(SaveMapping, SuiImports.CreateMappingFile().Write(mapping))]);
            }

            if (result.Succeeded && into?.Stage(staged, result) is { Count: > 0 } problems)
            {
                result = result with { Problems = [.. result.Problems, .. problems] };
            }

            result = result with { Problems = [.. result.Problems, .. into?.Warnings ?? []] };
            if (result.Succeeded)
            {
                staged.Commit();
            }

            return result;
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException or InvalidDataException)
        {
            throw new UsageException("The files cannot be written: " + FileFailure.Of(failure));
        }
    }

    /// <summary>Says where the mapping is.</summary>
    public void PrintMapping(TextWriter output, bool written)
    {
        if (SaveMapping is not null && written)
        {
            output.WriteLine($"Wrote {PlainText.Of(SaveMapping)}.");
        }
    }

    /// <summary>Says what was written, and what pack.json needs to name it.</summary>
    public void Print(TextWriter output, ImportResult result, Instrument instrument, ImportInto? into)
    {
        PrintMapping(output, result.Mapping is not null && into is not { IsDry: true });
        if (!result.Succeeded)
        {
            output.WriteLine(Out is null && Quotes is null && Drafts is null && into is null ? "The counts are incomplete: mend the errors first." : "Nothing was written: mend the errors first.");
            return;
        }

        into?.Print(output);
        foreach (var file in into is { IsDry: true } ? [] : new[] { Out, Record, Quotes, Drafts }.OfType<string>())
        {
            output.WriteLine($"Wrote {PlainText.Of(file)}.");
        }

        if (Out is not null)
        {
            output.WriteLine("For the list 'files' of pack.json:");
            output.WriteLine("  " + PackEntry.Of(instrument.Kind == SourceKind.Survey ? "survey" : "interviews", Out, instrument.Identity.Id, Record));
        }

        if (Quotes is not null && into is null)
        {
            output.WriteLine("  " + PackEntry.Of("quotes", Quotes));
        }

        if (Drafts is not null)
        {
            output.WriteLine(Into is not null && Workbooks.IsNamed(Into)
                ? "Its rows belong on the sheet of draft findings, below the headings: the columns are the same." : "  " + PackEntry.Of("drafts", Drafts));
        }
        else if (SuiImports.CountWords(result, instrument) is > 0 and var words && (Out is not null || into is { Drafts: null }))
        {
            output.WriteLine($"{Words.Count((int)words, "answer")} in people's own words {(words == 1 ? "was" : "were")} not taken over: "
                + (into is null ? "--drafts FILE writes them, masked, to be coded." : "--with-drafts adds them as draft findings, masked, to be coded."));
        }
    }

    private void CheckNoneTwice(params string?[] read)
    {
        if (Further.Append(Input).Select(Path.GetFileName).Distinct(StringComparer.OrdinalIgnoreCase).Count() <= Further.Count)
        {
            throw new UsageException("Two files to import have one name; each row says by its file's name where it stood. Rename one.");
        }

        var kept = read.Append(Input).Concat(Further).OfType<string>().Select(OutputPath.Real).ToHashSet(StringComparer.OrdinalIgnoreCase);
        foreach (var file in new[] { Out, Record, Quotes, Drafts, SaveMapping, Into }.OfType<string>())
        {
            if (!kept.Add(OutputPath.Real(file)))
            {
                throw new UsageException($"'{file}' is named twice, or is read by the import; name another file.");
            }
        }
    }
}
