using System.Reflection;
using System.Runtime.CompilerServices;
using System.Xml.Linq;

namespace Sui.Inspection.Tests.HouseRules;

/// <summary>The documentation files that are packed hold what a caller sees, all of it, and nothing else.</summary>
[TestFixtureSource(typeof(PackedLibraries), nameof(PackedLibraries.All))]
public class PublicDocumentationTests(Assembly assembly)
{
    private const BindingFlags Declared =
        BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    private readonly List<string> _documented = [.. XDocument
        .Load(Path.ChangeExtension(assembly.Location, ".xml"))
        .Descendants("member").Select(member => member.Attribute("name")!.Value)];

    [Test]
    public void Types_Documented_AreTheExportedOnes() => Assert.That(
        _documented.Where(id => id.StartsWith("T:", StringComparison.Ordinal)),
        Is.EquivalentTo(assembly.GetExportedTypes()
            .Where(type => !type.FullName!.Contains("<G>", StringComparison.Ordinal)) // what the compiler makes of extension blocks
            .Select(type => "T:" + Name(type))));

    [Test]
    public void Members_Documented_AreVisible()
    {
        var visible = assembly.GetExportedTypes().SelectMany(Members).ToHashSet(StringComparer.Ordinal);
        Assert.That(_documented.Where(id => !id.StartsWith("T:", StringComparison.Ordinal)).Select(Plain).Where(id => !visible.Contains(id)), Is.Empty);
    }

    /// <summary>By name and number: a method may be overloaded.</summary>
    [Test]
    public void Methods_OfExportedTypes_AreAllDocumented()
    {
        var documented = _documented.Select(Plain).CountBy(id => id).ToDictionary();
        var lacking = assembly.GetExportedTypes()
            .Where(type => !typeof(Delegate).IsAssignableFrom(type))
            .SelectMany(type => type.GetMethods(Declared)
                .Where(method => IsVisible(method) && !method.IsSpecialName && method.GetBaseDefinition() == method
                    && !method.IsDefined(typeof(CompilerGeneratedAttribute), inherit: false))
                .CountBy(method => $"M:{Name(type)}.{method.Name}"))
            .Where(method => documented.GetValueOrDefault(method.Key) < method.Value)
            .Select(method => method.Key);
        Assert.That(lacking, Is.Empty);
    }

    private static IEnumerable<string> Members(Type type) => type.GetMembers(Declared)
        .Where(member => member switch
        {
            MethodBase method => IsVisible(method),
            PropertyInfo property => property.GetAccessors(nonPublic: true).Any(IsVisible),
            FieldInfo field => field.IsPublic || field.IsFamily || field.IsFamilyOrAssembly,
            EventInfo raised => IsVisible(raised.AddMethod!),
            _ => false,
        })
        .Select(member => $"{member.MemberType.ToString()[0]}:{Name(type)}.{member.Name.Replace('.', '#')}".Replace("C:", "M:", StringComparison.Ordinal));

    private static bool IsVisible(MethodBase method) => method.IsPublic || method.IsFamily || method.IsFamilyOrAssembly;

    private static string Name(Type type) => type.FullName!.Replace('+', '.');

    private static string Plain(string id)
    {
        var name = id.Split('(', '~')[0];
        return name.IndexOf("``", StringComparison.Ordinal) is >= 0 and var mark ? name[..mark] : name;
    }
}
