using System.Reflection;
using System.Runtime.CompilerServices;
using Sui.Inspection.AspNetCore;

namespace Sui.Inspection.Tests.HouseRules;

/// <summary>Rules of CONTRIBUTING.md for what a host or a plug-in sees.</summary>
public class PublicTypesTests
{
    private static IEnumerable<Type> Types() => PackedLibraries.All.SelectMany(assembly => assembly.GetExportedTypes());

    [Test]
    public void Classes_AreSealedOrAbstract() => Assert.That(
        Types().Where(type => type is { IsClass: true, IsSealed: false, IsAbstract: false }).Select(type => type.FullName), Is.Empty);

    [Test]
    public void Properties_AreNotSettableAfterwards_ButForOptions() => Assert.That(
        Types()
            .Where(type => type != typeof(SuiInspectionOptions) && type != typeof(SuiInspectionPagesOptions))
            .SelectMany(type => type.GetProperties(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly))
            .Where(property => property.SetMethod is { IsPublic: true } setter
                && !setter.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit)))
            .Select(property => $"{property.DeclaringType!.FullName}.{property.Name}"),
        Is.Empty);
}
