using Microsoft.EntityFrameworkCore;
using ResilientCity.Application.Data;
using ResilientCity.Application.Import;
using ResilientCity.Domain.Registry;

namespace ResilientCity.Application.Proposals;

/// <summary>
/// The agencies by every name they bear or bore. 重庆市应急管理局 and 市应急管理局 are one where no other agency could be meant.
/// </summary>
internal sealed class AgencyRoll
{
    private static readonly string[] Levels = ["市", "省", "区", "县", "州"];
    private const int LongestPlace = 8;
    private readonly List<(string Name, Agency Agency)> names = [];

    public static async Task<AgencyRoll> ReadAsync(ReadScope scope)
    {
        var roll = new AgencyRoll();
        foreach (var agency in await scope.Db.Agencies.Include(one => one.Names).OrderBy(one => one.Id).ToListAsync(scope.Ct))
        {
            roll.Add(agency);
        }

        return roll;
    }

    public Agency? Find(string name)
    {
        var plain = SourceText.WithoutSpace(name);
        var exact = names.Find(one => one.Name == plain).Agency;
        if (exact is not null)
        {
            return exact;
        }

        var alike = names.Where(one => IsSameWithPlace(plain, one.Name) || IsSameWithPlace(one.Name, plain)).Select(one => one.Agency).Distinct().ToList();
        return alike.Count == 1 ? alike[0] : null;
    }

    public string? NameOf(Domain.AgencyId id) => names.Find(one => one.Agency.Id == id).Agency?.FullName;

    /// <summary>Adds an agency that a document names; where its full name is not known, the name it has there stands for both.</summary>
    public Agency FindOrAdd(WriteScope scope, string name)
    {
        var plain = SourceText.WithoutSpace(name);
        if (Find(plain) is { } found)
        {
            return found;
        }

        var added = new Agency(KindOf(plain), new Domain.Registry.AgencyName(plain, plain));
        scope.Db.Agencies.Add(added);
        Add(added);
        return added;
    }

    private void Add(Agency agency) =>
        names.AddRange(agency.Names.SelectMany(name => new[] { name.FullName, name.ShortName }).Distinct().Select(name => (name, agency)));

    private static bool IsSameWithPlace(string full, string without) =>
        full.Length > without.Length
        && full.Length - without.Length <= LongestPlace
        && Array.Exists(Levels, level => without.StartsWith(level, StringComparison.Ordinal))
        && full.EndsWith(without, StringComparison.Ordinal);

    private static AgencyKind KindOf(string name) => name switch
    {
        [.., '区' or '县'] => AgencyKind.DistrictGovernment,
        _ when name.EndsWith("政府", StringComparison.Ordinal) => AgencyKind.DistrictGovernment,
        [.., '局' or '委' or '厅' or '会' or '办'] => AgencyKind.MunicipalDepartment,
        _ => AgencyKind.Other,
    };
}
