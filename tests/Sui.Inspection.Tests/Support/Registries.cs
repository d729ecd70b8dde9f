using Sui.Inspection.Intake;

namespace Sui.Inspection.Tests.Support;

/// <summary>What tests ask of registries.</summary>
internal static class Registries
{
    /// <summary>The data that ships, as packs may name it.</summary>
    public static PackData Known { get; } = new(BuiltIn.Frameworks, BuiltIn.Rubrics, BuiltIn.Instruments, new(() => BuiltIn.Rubric));

    /// <summary>The ids known, each once.</summary>
    public static IReadOnlyList<string> Ids<T>(this IDataRegistry<T> registry)
        where T : class => [.. registry.Versions.Select(version => version.Id).Distinct(StringComparer.Ordinal)];

    /// <summary>What is taken where no version is named, by id.</summary>
    public static IReadOnlyList<T> Current<T>(this IDataRegistry<T> registry)
        where T : class => [.. registry.Ids().Select(id => registry.Find(id)!)];
}
