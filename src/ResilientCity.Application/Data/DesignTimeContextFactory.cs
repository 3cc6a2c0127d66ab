using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;

namespace ResilientCity.Application.Data;

/// <summary>Lets the migrations tool make a context without the web host.</summary>
internal sealed class DesignTimeContextFactory : IDesignTimeDbContextFactory<SqliteCaseDbContext>
{
    public SqliteCaseDbContext CreateDbContext(string[] args) =>
        new(new DbContextOptionsBuilder<SqliteCaseDbContext>().UseSqlite("Data Source=design-time.db").Options);
}
