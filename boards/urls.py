"""Addresses of the board's pages, below boards/<board>/<year>/."""

from django.urls import path

from boards.registers.addresses import addresses_of
from boards.registers.catalogue import REGISTERS
from boards.views import attendance, home, meetings, members, money, partnership, plan, structure

app_name = "boards"

urlpatterns = [
    path("", home.home, name="home"),
    path("structure/", structure.structure, name="structure"),
    path("members/", members.members, name="members"),
    path("meetings/", meetings.meetings, name="meetings"),
    path("meetings/<int:pk>/", meetings.meeting, name="meeting"),
    path("attendance/", attendance.attendance, name="attendance"),
    path("money/", money.money, name="money"),
    path("plan/", plan.plan, name="plan"),
    path("partnership/", partnership.partnership, name="partnership"),
    *(address for register in REGISTERS for address in addresses_of(register)),
]
