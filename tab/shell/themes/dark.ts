import { teamsDarkTheme } from '@fluentui/react-components';

export default teamsDarkTheme;
