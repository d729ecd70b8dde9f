using PackGenerator.Profiles;

namespace PackGenerator.Making;

/// <summary>Makes a pack's README.</summary>
internal static class ReadmeMaker
{
    /// <summary>The file's text.</summary>
    public static string Make(ProviderProfile profile, ulong seed) =>
        string.Join("\n\n",
        [
            $"# {profile.Name}",
            "Synthetic. The provider, its people and everything said about them are made up; no person and no place is real.\n"
            + FormattableString.Invariant($"Made by `examples/PackGenerator` with seed {seed}: change the generator, not these files."),
            .. profile.About,
        ]) + "\n";
}
