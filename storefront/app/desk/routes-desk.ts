import { index, layout, route, type RouteConfigEntry } from '@react-router/dev/routes';

/** What stands before both desks, `/{locale}/desk/…`: signing in, one's own account, which desk to work at. */
export const deskRoutes: RouteConfigEntry[] = [
  route(':locale/desk', 'desk/door-frame.tsx', { id: 'desk-door' }, [
    layout('desk/page-errors.tsx', { id: 'desk-pages' }, [
      index('features/desk/door/choose.tsx'),
      route('sign-in', 'features/desk/door/sign-in.tsx'),
      route('register', 'features/desk/door/register.tsx'),
      route('reset', 'features/desk/door/reset.tsx'),
      route('confirm', 'features/desk/door/confirm.tsx'),
      route('invitation', 'features/desk/door/invitation.tsx'),
      route('account', 'features/desk/door/account.tsx'),
      route('*', 'shell/not-found.tsx', { id: 'desk-not-found' }),
    ]),
    route('sign-out', 'features/desk/door/sign-out.ts'),
    route('switch', 'features/desk/door/switch.ts'),
    route('demo', 'features/desk/door/demo.ts'),
  ]),
];
