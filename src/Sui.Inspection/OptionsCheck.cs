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
        List<string> faults =
        [
            .. Missing(options.Rubrics, nameof(options.Rubrics)),
            .. Missing(options.Frameworks, nameof(options.Frameworks)),
            .. Missing(options.Instruments, nameof(options.Instruments)),
            .. Missing(options.Codebooks, nameof(options.Codebooks)),
            .. Missing(options.Readers, nameof(options.Readers)),
            .. Missing(options.SignalSources, nameof(options.SignalSources)),
            .. Missing(options.Sections, nameof(options.Sections)),
            .. Missing(options.Renderers, nameof(options.Renderers)),
            .. Missing(options.Exporters, nameof(options.Exporters)),
            .. Missing(options.Fonts, nameof(options.Fonts)),
            .. options.Fonts.Count > MostFonts ? [$"{nameof(options.Fonts)} has more than {MostFonts} fonts."] : Array.Empty<string>(),
            .. Missing(options.Names, nameof(options.Names)),
            .. Missing(options.Plugins, nameof(options.Plugins)),
            .. Unnamed(options.Readers, reader => reader.FileKind, nameof(options.Readers), nameof(Intake.IEvidenceReader.FileKind)),
            .. Unnamed(options.Renderers, renderer => renderer.Format, nameof(options.Renderers), nameof(Annexes.IAnnexRenderer.Format)),
            .. Unnamed(options.Exporters, exporter => exporter.Format, nameof(options.Exporters), nameof(IInstrumentExporter.Format)),
            .. Unnamed(options.Plugins, plugin => plugin.Id, nameof(options.Plugins), nameof(Plugins.IInspectionPlugin.Id)),
            .. options.PluginTimeout <= TimeSpan.Zero ? [$"{nameof(options.PluginTimeout)} lets no time pass."] : Array.Empty<string>(),
            .. OfCulture(options.PackCulture),
            .. OfRubric(options.Rubric),
            .. Unsound(options.Rubrics, nameof(options.Rubrics), RubricCodes.Shape, RubricValidator.Validate),
            .. Unsound(options.Frameworks, nameof(options.Frameworks), FrameworkCodes.Shape, FrameworkValidator.Validate),
            .. Unsound(
                options.Instruments, nameof(options.Instruments), InstrumentCodes.Shape,
                (instrument, faults) => InstrumentValidator.Validate(instrument, null, faults)),
            .. Unsound(options.Codebooks, nameof(options.Codebooks), CodebookCodes.Shape, CodebookValidator.Validate),
        ];
        faults.AddRange(faults.Count > 0 ? [] : Unfit(options));
        if (faults.Count > 0)
        {
            throw new ArgumentException("The options cannot be used:\n" + string.Join('\n', faults), nameof(options));
        }
    }

    private static IEnumerable<string> Missing<T>(IList<T> entries, string list)
        where T : class => entries.Index().Where(entry => entry.Item is null).Select(entry => $"{list}[{entry.Index}] is null.");

    private static IEnumerable<string> Unnamed<T>(IList<T> entries, Func<T, string?> nameOf, string list, string member)
        where T : class => entries.Index()
            .Where(entry => entry.Item is not null && string.IsNullOrWhiteSpace(nameOf(entry.Item)))
            .Select(entry => $"{list}[{entry.Index}].{member} is empty.");

    private static IEnumerable<string> OfCulture(string? tag) =>
        tag is null || ImportCulture.Find(tag) is not null
            ? [] : [$"{nameof(SuiInspectionOptions.PackCulture)} is not known. {Wording.OneOf(ImportCulture.Tags)}"];

    private static IEnumerable<string> OfRubric(Rubric? rubric) =>
        rubric is null ? [] : Errors(rubric.Validate()).Select(problem => $"Rubric: {problem}");

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
