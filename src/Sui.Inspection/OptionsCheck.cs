using Sui.Inspection.Coding;
using Sui.Inspection.Instruments;
using Sui.Inspection.Json;
using Sui.Inspection.Problems;
using Sui.Inspection.Rubrics;
using Sui.Inspection.Standards;
using Sui.Inspection.Text;

namespace Sui.Inspection;

/// <summary>Refuses options that cannot work, all at once and by name, where the inspection is made and not where it is used.</summary>
internal static class OptionsCheck
{
    // As many as a document takes.
    private const int MostFonts = 64;

    /// <summary>Checks options.</summary>
    /// <exception cref="ArgumentException">Something is wrong; the message has a line for each fault and names the entry.</exception>
    public static void Run(SuiInspectionOptions options)
    {
        var faults = new List<string>();
        Missing(options.Rubrics, nameof(options.Rubrics), faults);
        Missing(options.Frameworks, nameof(options.Frameworks), faults);
        Missing(options.Instruments, nameof(options.Instruments), faults);
        Missing(options.Codebooks, nameof(options.Codebooks), faults);
        Missing(options.Readers, nameof(options.Readers), faults);
        Missing(options.SignalSources, nameof(options.SignalSources), faults);
        Missing(options.Sections, nameof(options.Sections), faults);
        Missing(options.Renderers, nameof(options.Renderers), faults);
        Missing(options.Exporters, nameof(options.Exporters), faults);
        Missing(options.Fonts, nameof(options.Fonts), faults);
        if (options.Fonts.Count > MostFonts)
        {
            faults.Add($"{nameof(options.Fonts)} has more than {MostFonts} fonts.");
        }

        Missing(options.Names, nameof(options.Names), faults);
        Missing(options.Plugins, nameof(options.Plugins), faults);
        Unnamed(options.Readers, reader => reader.FileKind, nameof(options.Readers), nameof(Intake.IEvidenceReader.FileKind), faults);
        Unnamed(options.Renderers, renderer => renderer.Format, nameof(options.Renderers), nameof(Annexes.IAnnexRenderer.Format), faults);
        Unnamed(options.Exporters, exporter => exporter.Format, nameof(options.Exporters), nameof(IInstrumentExporter.Format), faults);
        Unnamed(options.Plugins, plugin => plugin.Id, nameof(options.Plugins), nameof(Plugins.IInspectionPlugin.Id), faults);
        if (options.PluginTimeout <= TimeSpan.Zero)
        {
            faults.Add($"{nameof(options.PluginTimeout)} lets no time pass.");
        }

        if (options.PackCulture is { } tag && ImportCulture.Find(tag) is null)
        {
            faults.Add($"{nameof(SuiInspectionOptions.PackCulture)} is not known. {Wording.OneOf(ImportCulture.Tags)}");
        }

        if (options.Rubrics.Count + options.Frameworks.Count + options.Instruments.Count + options.Codebooks.Count > 0 || options.Rubric is not null)
        {
            OfData(options, faults);
        }

        if (faults.Count > 0)
        {
            throw new ArgumentException("The options cannot be used:\n" + string.Join('\n', faults), nameof(options));
        }
    }

    // Loops, not queries: what no host sets is looked at by every process that makes an inspection, and queries over pairs are compiled anew in each.
    private static void Missing<T>(IList<T> entries, string list, List<string> faults)
        where T : class
    {
        for (var index = 0; index < entries.Count; index++)
        {
            if (entries[index] is null)
            {
                faults.Add($"{list}[{index}] is null.");
            }
        }
    }

    private static void Unnamed<T>(IList<T> entries, Func<T, string?> nameOf, string list, string member, List<string> faults)
        where T : class
    {
        for (var index = 0; index < entries.Count; index++)
        {
            if (entries[index] is { } entry && string.IsNullOrWhiteSpace(nameOf(entry)))
            {
                faults.Add($"{list}[{index}].{member} is empty.");
            }
        }
    }

    private static void OfData(SuiInspectionOptions options, List<string> faults)
    {
        faults.AddRange(options.Rubric is { } rubric ? Errors(rubric.Validate()).Select(problem => $"Rubric: {problem}") : []);
        faults.AddRange(Unsound(options.Rubrics, nameof(options.Rubrics), RubricCodes.Shape, RubricValidator.Validate));
        faults.AddRange(Unsound(options.Frameworks, nameof(options.Frameworks), FrameworkCodes.Shape, FrameworkValidator.Validate));
        faults.AddRange(Unsound(
            options.Instruments, nameof(options.Instruments), InstrumentCodes.Shape, (instrument, faults) => InstrumentValidator.Validate(instrument, null, faults)));
        faults.AddRange(Unsound(options.Codebooks, nameof(options.Codebooks), CodebookCodes.Shape, CodebookValidator.Validate));
        faults.AddRange(faults.Count > 0 ? [] : Unfit(options));
    }

    // Each rubric against the frameworks that it names, where these are known. What each says alone was looked at before.
    private static IEnumerable<string> Unfit(SuiInspectionOptions options)
    {
        var rubrics = options.Rubrics.Index().Select(entry => ($"{nameof(options.Rubrics)}[{entry.Index}]", entry.Item)).ToList();
        if (options.Rubric is { } chosen)
        {
            rubrics.Add((nameof(options.Rubric), chosen));
        }

        if (rubrics.Count == 0)
        {
            yield break;
        }

        var known = BuiltIn.WithFrameworks(options.Frameworks);
        foreach (var (place, rubric) in rubrics)
        {
            var faults = new Faults("rubric", RubricCodes.Shape);
            foreach (var framework in rubric.Frameworks.Distinct(StringComparer.Ordinal).Select(id => known.Find(id)).OfType<Framework>())
            {
                new FrameworkFit(rubric, framework, faults).Run();
            }

            foreach (var problem in Errors(faults.ToList()))
            {
                yield return $"{place}: {problem}";
            }
        }
    }

    private static IEnumerable<string> Unsound<T>(IList<T> entries, string list, ShapeCodes codes, Action<T, Faults> validate)
        where T : class
    {
        foreach (var (index, entry) in entries.Index().Where(entry => entry.Item is not null))
        {
            foreach (var problem in ErrorsOf(entry, $"{list}[{index}]", codes, validate))
            {
                yield return problem.ToString();
            }
        }
    }

    /// <summary>What is wrong with data that was made in code.</summary>
    /// <param name="data">The data.</param>
    /// <param name="label">What to call it.</param>
    /// <param name="codes">The codes of its shape.</param>
    /// <param name="validate">What checks it.</param>
    public static IEnumerable<Problem> ErrorsOf<T>(T data, string label, ShapeCodes codes, Action<T, Faults> validate)
    {
        var faults = new Faults(label, codes);
        validate(data, faults);
        return Errors(faults.ToList());
    }

    private static IEnumerable<Problem> Errors(IEnumerable<Problem> problems) =>
        problems.Where(problem => problem.Severity == ProblemSeverity.Error);
}
