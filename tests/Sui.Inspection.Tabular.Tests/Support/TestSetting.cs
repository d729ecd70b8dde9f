using System.Globalization;

namespace Sui.Inspection.Tabular.Tests.Support;

/// <summary>How much a test does, where an environment variable asks for more or less.</summary>
internal static class TestSetting
{
    /// <summary>A whole number, 0 or more.</summary>
    /// <param name="name">The variable.</param>
    /// <param name="otherwise">The number where it is not set, or to something else.</param>
    public static int Of(string name, int otherwise) =>
        int.TryParse(Environment.GetEnvironmentVariable(name), NumberStyles.None, CultureInfo.InvariantCulture, out var value) ? value : otherwise;
}
