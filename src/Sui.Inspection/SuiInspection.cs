using Sui.Inspection.Annexes.Fonts;
using Sui.Inspection.Annexes.Publication;
using Sui.Inspection.Assessments;
using Sui.Inspection.Comparisons;
using Sui.Inspection.Identifiers;
using Sui.Inspection.Instruments;
using Sui.Inspection.Intake.Guards;
using Sui.Inspection.Pdf;
using Sui.Inspection.Problems;
using Sui.Inspection.Rubrics;
using Sui.Inspection.Standards;
using Sui.Inspection.Text;

namespace Sui.Inspection;

/// <summary>Makes the library's front door without a container.</summary>
public static class SuiInspection
{
    /// <summary>Makes an inspection with what ships and what the host adds.</summary>
    /// <param name="configure">Sets the options; null leaves them alone.</param>
    /// <exception cref="ArgumentException">Options cannot be used; the message has a line for each fault and names the entry.</exception>
    /// <exception cref="NotSupportedException">The options name plug-ins, which need a container.</exception>
    public static ISuiInspection Create(Action<SuiInspectionOptions>? configure = null)
    {
        var options = new SuiInspectionOptions();
        configure?.Invoke(options);
        if (options.Plugins.Count > 0)
        {
            throw new NotSupportedException(
                "Plug-ins register services and so need a container: call AddSuiInspection instead, or set the options' own lists.");
        }

        OptionsCheck.Run(options);
        var data = new InspectionData(options);
        var quality = Composition.Quality(options);
        return new InspectionService(
            data,
            Composition.Reader(data, options, []),
            Composition.Assessor(data, options, quality, []),
            quality,
            Composition.Composer(data, options, []),
            Composition.Importer(data, options),
            Composition.Renderers(data, options, []),
            Composition.Exporters(options, []));
    }

    /// <summary>The tags of the cultures that dates in packs and exports can be read by, such as <c>en-GB</c>, ordered.</summary>
    public static IReadOnlyList<string> Cultures { get; } = [.. ImportCulture.Tags];

    /// <summary>Makes what rolls ratings up.</summary>
    public static IRatingRollUp CreateRatingRollUp() => Composition.RollUp();

    /// <summary>Makes a reader of rubrics, for a host that edits its own.</summary>
    public static IRubricReader CreateRubricReader() => Composition.RubricReader(BuiltIn.Frameworks);

    /// <summary>Makes a reader of frameworks, for a host that has its own.</summary>
    public static IFrameworkReader CreateFrameworkReader() => Composition.FrameworkReader();

    /// <summary>Makes a scanner for direct identifiers.</summary>
    /// <param name="names">Names of people to look for, as <see cref="SuiInspectionOptions.Names"/> takes them; null for none.</param>
    /// <exception cref="ArgumentException">There are too many names, or one of them cannot be looked for.</exception>
    public static IIdentifierScanner CreateIdentifierScanner(IEnumerable<string>? names = null) => new IdentifierScanner(names ?? []);

    /// <summary>Makes a source of keyed pseudonyms (HMAC-SHA-256). The key is copied; the caller clears its own.</summary>
    /// <param name="key">The key, 32 random bytes or more.</param>
    /// <exception cref="ArgumentException">The key is shorter, or all its bytes are the same.</exception>
    public static IPseudonymiser CreatePseudonymiser(ReadOnlySpan<byte> key) => new Pseudonymiser(key);

    /// <summary>Makes a source of keyed pseudonyms with the key of a file: 32 bytes or more as they stand, or in hexadecimal or base 64.</summary>
    /// <param name="path">The file's path.</param>
    /// <param name="problems">Filled with what is wrong, never with any of the key; a warning when others than its owner can read it.</param>
    /// <returns>The source; null, after an error, when there is no key to use.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static IPseudonymiser? ReadPseudonymKey(string path, ICollection<Problem> problems)
    {
        ArgumentNullException.ThrowIfNull(path);
        ArgumentNullException.ThrowIfNull(problems);
        return KeyFile.Read(path, problems);
    }

    /// <summary>Reads a list of names: UTF-8, one a line, <c>#</c> starts a comment.</summary>
    /// <param name="content">The bytes.</param>
    /// <param name="label">What to call the list in problems.</param>
    /// <exception cref="ArgumentNullException"><paramref name="label"/> is null.</exception>
    public static NamesReadResult ReadNames(ReadOnlyMemory<byte> content, string label)
    {
        ArgumentNullException.ThrowIfNull(label);
        return NamesFile.Read(content, label);
    }

    /// <summary>Reads a font for <see cref="SuiInspectionOptions.Fonts"/>.</summary>
    /// <param name="content">The bytes of a <c>.ttf</c> file.</param>
    /// <param name="label">What to call the file in problems.</param>
    /// <param name="problems">Filled with what is wrong.</param>
    /// <returns>The font; null, after an error, when it cannot be used.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="label"/> or <paramref name="problems"/> is null.</exception>
    public static PdfFont? ReadFont(ReadOnlyMemory<byte> content, string label, ICollection<Problem> problems)
    {
        ArgumentNullException.ThrowIfNull(label);
        ArgumentNullException.ThrowIfNull(problems);
        return FontFile.Read(content, label, problems);
    }

    /// <summary>Makes a reader of instruments, for a host that fields its own.</summary>
    public static IInstrumentReader CreateInstrumentReader() => new InstrumentReader();

    /// <summary>
    /// Compares the assessments of many providers, as distributions over providers and never as an order of them: rungs, ratings, results of the prompt, statuses of criteria,
    /// and what changed since the inspection before, of all and by region. Nothing is shown over fewer than five providers, nor follows by subtraction. It must not be used to rank
    /// providers: samples and caseloads differ. The order of the assessments changes nothing.
    /// </summary>
    /// <param name="assessments">The assessments. Of several of one provider, told by <c>Provider.Id</c>, the one of the last fieldwork is counted, and compared with the one before.
    /// Those of published evidence alone are left out.</param>
    /// <param name="request">How; null counts each version of framework and rubric apart.</param>
    /// <exception cref="ArgumentNullException"><paramref name="assessments"/> is null.</exception>
    public static ProviderComparison Compare(IEnumerable<ComparedAssessment> assessments, ComparisonRequest? request = null)
    {
        ArgumentNullException.ThrowIfNull(assessments);
        return new ProviderComparer(request ?? new ComparisonRequest(), Moderation.IsBySecondPerson).Compare([.. assessments]);
    }

    /// <summary>Reads which provider belongs to which region: CSV, or a workbook, with the columns <c>provider</c> (the provider's id) and <c>region</c>. Bad input never throws; it
    /// gives problems.</summary>
    /// <param name="content">The bytes, at most 4 MiB of them.</param>
    /// <param name="label">What to call the file in problems.</param>
    /// <exception cref="ArgumentNullException"><paramref name="label"/> is null.</exception>
    public static RegionsReadResult ReadRegions(ReadOnlyMemory<byte> content, string label)
    {
        ArgumentNullException.ThrowIfNull(label);
        return RegionsFile.Read(content, label);
    }

    /// <summary>How findings on the criteria of a rubric are coded, with examples.</summary>
    /// <param name="rubric">The rubric's id and version.</param>
    /// <returns>The guide; null where none ships for this version.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="rubric"/> is null.</exception>
    public static CodingGuide? FindCodingGuide(DataVersion rubric)
    {
        ArgumentNullException.ThrowIfNull(rubric);
        return CodingGuides.Find(rubric);
    }

    /// <summary>The bytes of the framework that ships, to start an own one from: JSON, UTF-8.</summary>
    public static ReadOnlyMemory<byte> ShippedFramework() => BuiltIn.Bytes(BuiltIn.FrameworkFile);

    /// <summary>The bytes of the rubric that ships, to start an own one from: JSON, UTF-8.</summary>
    public static ReadOnlyMemory<byte> ShippedRubric() => BuiltIn.Bytes(BuiltIn.RubricFile);
}
